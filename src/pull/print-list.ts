import { count } from '#problems';
import { clash } from './accept.ts';
import type { Draft, DraftMention } from './draft.ts';
import { isCount, type Proposal } from './propose.ts';

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
    ...(whole ? [`part of “${oneLine(whole.words)}”`] : []),
    ...(mention.delta ? ['on top of an earlier count'] : []),
    ...(mention.cumulative ? ['a total so far'] : []),
    ...(mention.superseded ? ['taken back by the text itself'] : []),
  ];
}

const oneLine = (words: string): string => words.replace(/\s+/g, ' ');

function head(draft: Draft, { start, end, words, counted, understood }: DraftMention): string {
  const { line, column } = draft.file.place(start, end);
  const noun =
    counted === null ? '' : understood ? ` (${oneLine(counted)})` : ` ${oneLine(counted)}`;
  return `${`${line}:${column}`.padEnd(8)}${oneLine(words)}${noun}`;
}

function linkLine(link: string): string {
  if (link === 'figure:none') return 'marked as no figure';
  return link.startsWith('figure:') ? `bound to ${link}` : `stands in a link to ${link}`;
}

function nextStep({ link, superseded }: DraftMention, proposal: Proposal | undefined): string[] {
  if (link !== null) return [linkLine(link)];
  if (!proposal) return [];
  const [first, ...others] = proposal.known.map(({ target }) => `figure:${target}`);
  if (first) return [`on record: ${[first, ...others.slice(0, 2)].join(', or ')}`];
  const [against] = proposal.clashing;
  if (against) return [clash(against)];
  if (superseded) return [];
  const { figure, newFigure } = proposal.record;
  return [
    newFigure
      ? `not on record: “${figure}” would be new`
      : `not on record: would be a claim of “${figure}”`,
  ];
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

function summary({ mentions }: Draft, proposals: readonly Proposal[]): string {
  const bound = mentions.filter(({ link }) => link?.startsWith('figure:')).length;
  const counts = proposals.filter(({ mention }) => isCount(mention));
  const known = counts.filter((proposal) => proposal.known.length > 0).length;
  const exempt = mentions.length - bound - counts.length;
  return [
    `${count(mentions.length, 'number')}: ${bound} bound, ${known} on record and unbound, ` +
      `${counts.length - known} not on record, ${exempt} that need no record.`,
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
