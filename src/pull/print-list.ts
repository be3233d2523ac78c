import type { Draft, DraftMention } from './draft.ts';
import type { Proposal } from './propose.ts';

const KIND_WORDS: Partial<Record<DraftMention['kind'], string>> = {
  'casualty-killed': 'killed',
  'casualty-wounded': 'wounded',
  other: 'something else',
};

function factsOf(mention: DraftMention, mentions: readonly DraftMention[]): string[] {
  const whole = mention.partOf === null ? undefined : mentions[mention.partOf];
  return [
    KIND_WORDS[mention.kind] ?? mention.kind,
    ...(mention.attribution ? [`by ${mention.attribution}`] : []),
    ...(mention.period ? [mention.period] : []),
    ...(whole ? [`part of “${oneLine(whole.text)}”`] : []),
    ...(mention.delta ? ['on top of an earlier count'] : []),
    ...(mention.cumulative ? ['a total so far'] : []),
    ...(mention.superseded ? ['taken back by the text itself'] : []),
  ];
}

const oneLine = (words: string): string => words.replace(/\s+/g, ' ');

function head(draft: Draft, { start, end, text, counted, understood }: DraftMention): string {
  const { line, column } = draft.file.place(start, end);
  const noun =
    counted === null ? '' : understood ? ` (${oneLine(counted)})` : ` ${oneLine(counted)}`;
  return `${`${line}:${column}`.padEnd(8)}${oneLine(text)}${noun}`;
}

function nextStep({ link }: DraftMention, proposal: Proposal | undefined): string[] {
  if (link !== null) return [`bound to ${link}`];
  if (!proposal) return [];
  const [first, ...others] = proposal.known;
  if (first) {
    const more =
      others.length > 0
        ? `, or ${others
            .slice(0, 2)
            .map(({ target }) => `figure:${target}`)
            .join(', ')}`
        : '';
    return [`on record: figure:${first.target}${more}`];
  }
  return [`not on record; a new figure would be “${proposal.record.figure}”`];
}

const INDENT = '\n        ';

function entry(draft: Draft, mention: DraftMention, proposal: Proposal | undefined): string {
  const { span } = proposal ?? {};
  return [
    head(draft, mention),
    factsOf(mention, draft.mentions).join(' · '),
    `why: ${mention.why.join('; ')}`,
    ...nextStep(mention, proposal),
    ...(typeof span === 'string' ? [`cannot be bound here: ${span}`] : []),
  ].join(INDENT);
}

const DATED = new Set<DraftMention['kind']>(['date', 'age', 'ordinal']);

function summary({ mentions }: Draft, proposals: readonly Proposal[]): string {
  const bound = mentions.filter(({ link }) => link?.startsWith('figure:')).length;
  const known = proposals.filter((proposal) => proposal.known.length > 0).length;
  const plain = mentions.filter(({ kind }) => DATED.has(kind)).length;
  return [
    `${mentions.length} numbers: ${bound} bound, ${known} on record and unbound, ` +
      `${proposals.length - known} not on record, ${plain} dates, ages and ordinals.`,
    'Nothing was written. To accept proposals: npm run pull -- FILE --write --figures content/figures/EVENT.yaml',
  ].join('\n');
}

/** The readable list: every number in order, what it is, why, and what could be done with it. */
export function printList(draft: Draft, proposals: readonly Proposal[]): string {
  if (draft.mentions.length === 0) return 'No number was found in it.\n';
  const of = new Map(proposals.map((proposal) => [proposal.mention, proposal]));
  const entries = draft.mentions.map((mention) => entry(draft, mention, of.get(mention)));
  return `${[...entries, summary(draft, proposals)].join('\n\n')}\n`;
}
