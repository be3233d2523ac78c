import type { Content } from '#ledger';
import { count } from '#problems';
import { clash } from './accept.ts';
import type { Draft, DraftMention } from './draft.ts';
import { factsOf, oneLine } from './facts.ts';
import { isCount, type Proposal } from './propose.ts';

/** What the list needs to know besides the text. */
export interface ListSetting {
  content: Content;
  /** The command that would write, as the editor can type it. */
  command: string;
}

function head(draft: Draft, { start, end, words, counted, understood }: DraftMention): string {
  const { line, column } = draft.file.place(start, end);
  const noun =
    counted === null ? '' : understood ? ` (${oneLine(counted)})` : ` ${oneLine(counted)}`;
  return `${`${line}:${column}`.padEnd(8)}${oneLine(words)}${noun}`;
}

function linkLine(link: string, content: Content): string {
  if (link === 'figure:none') return 'marked as no figure';
  if (!link.startsWith('figure:'))
    return `stands in a link to ${link}; move the link to other words to bind it`;
  const [event = '', figure = ''] = link.slice('figure:'.length).split(/[/?#]/);
  const isThere = content.events.get(event)?.figures.has(figure);
  return isThere ? `bound to ${link}` : `bound to ${link}, which is not on record`;
}

/** What could be done with a number that links to nothing yet. */
function nextStep({ mention, known, clashing, record }: Proposal): string[] {
  const sure = known.some((each) => each.sure);
  const targets = known.slice(0, 3).map(({ target }) => `figure:${target}`);
  if (known.length > 0)
    return [`${sure ? 'on record' : 'perhaps on record'}: ${targets.join(', or ')}`];
  if (clashing[0]) return [clash(clashing[0])];
  if (mention.superseded) return [];
  const { figure, newFigure } = record;
  return [
    newFigure
      ? `not on record; a new figure would be “${newFigure.label}” (${figure})`
      : `not on record; a new claim of ${figure}`,
  ];
}

const INDENT = '\n        ';

function entry(
  draft: Draft,
  mention: DraftMention,
  proposal: Proposal | undefined,
  { content }: ListSetting,
): string {
  const { span } = proposal ?? {};
  return [
    head(draft, mention),
    factsOf(mention, draft.mentions),
    `why: ${mention.why.join('; ')}`,
    ...(mention.link === null ? [] : [linkLine(mention.link, content)]),
    ...(proposal ? nextStep(proposal) : []),
    ...(typeof span === 'string' ? [`cannot be bound here: ${span}`] : []),
  ].join(INDENT);
}

function summary(
  { mentions }: Draft,
  proposals: readonly Proposal[],
  { command }: ListSetting,
): string {
  const bound = mentions.filter(({ link }) => link?.startsWith('figure:')).length;
  const known = proposals.filter((proposal) => proposal.known.length > 0).length;
  const taken = proposals.filter(
    (proposal) => proposal.known.length === 0 && proposal.mention.superseded,
  ).length;
  const fresh = proposals.length - known - taken;
  const linked = mentions.filter(
    (mention) => isCount(mention) && mention.link !== null && !mention.link.startsWith('figure:'),
  ).length;
  const others = mentions.length - bound - proposals.length - linked;
  const parts = [
    `${bound} bound`,
    `${known} on record and unbound`,
    `${fresh} not on record`,
    ...(linked > 0 ? [`${linked} in other links`] : []),
    ...(taken > 0 ? [`${taken} taken back by the text`] : []),
    ...(others > 0 ? [`${count(others, 'other')} (dates, ages, spans of time and the like)`] : []),
  ];
  return [
    `${count(mentions.length, 'number')}: ${parts.join(', ')}.`,
    ...(proposals.length > 0 ? [`Nothing was written. To choose what is: ${command}`] : []),
  ].join('\n');
}

/** The readable list: every number in order, what it is, why, and what could be done with it. */
export function printList(
  draft: Draft,
  proposals: readonly Proposal[],
  setting: ListSetting,
): string {
  if (draft.mentions.length === 0) return 'No number was found in it.\n';
  const of = new Map(proposals.map((proposal) => [proposal.mention, proposal]));
  const entries = draft.mentions.map((mention) => entry(draft, mention, of.get(mention), setting));
  return `${[...entries, summary(draft, proposals, setting)].join('\n\n')}\n`;
}
