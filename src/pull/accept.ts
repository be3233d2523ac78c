import type { NewFigure, NewRecord } from './record.ts';
import { addRecords } from './add-records.ts';
import { bindWords, type Span } from './bind-words.ts';
import type { Draft } from './draft.ts';
import type { KnownClaim } from './known-claims.ts';
import { isCount, type Proposal } from './propose.ts';

/** What the editor decided about one number. */
export type Decision =
  | { span: Span; as: 'known'; known: KnownClaim }
  | { span: Span; as: 'new'; record: NewRecord }
  | { span: Span; as: 'no-figure' };

/** Which proposals are accepted without a question. */
export type Accept = 'all' | 'counts';

const SHOWN = 4;

/** Proposals that were left alone, and why. */
export interface Left {
  proposal: Proposal;
  why: string;
}

/**
 * Decides without a question, where there is no doubt. A number that a record of the event allows is
 * bound to it. What fits several records, or one of another event or speaker, is left to the editor,
 * and so is a second speaker's claim of a figure on record.
 */
export function acceptAll(
  proposals: readonly Proposal[],
  { accept, event }: { accept: Accept; event: string },
): { decisions: Decision[]; left: Left[] } {
  const decisions: Decision[] = [];
  const left: Left[] = [];
  for (const proposal of proposals) {
    const decision = decide(proposal, accept, event);
    if (typeof decision === 'string') left.push({ proposal, why: decision });
    else if (decision) decisions.push(decision);
  }
  return { decisions, left };
}

function decide(
  { mention, known, clashing, record, span }: Proposal,
  accept: Accept,
  event: string,
): Decision | string | null {
  if (accept === 'counts' && !isCount(mention)) return null;
  if (typeof span === 'string') return span;
  const [first, second] = known.filter(({ sure }) => sure);
  if (first && second) return `Several records fit: ${listed(known)}. Link it to one of them.`;
  if (first) return { span, as: 'known', known: first };
  if (known.length > 0)
    return `It may be what is on record as ${listed(known)}, or something else like it. If it is that, link it there; if not, add a record by hand.`;
  if (mention.superseded)
    return 'The text itself takes it back. Link it to the older record, or to figure:none.';
  if (clashing[0]) return clash(clashing[0]);
  if (!record.newFigure)
    return `It may be a further claim of figure:${event}/${record.figure}, and links to that figure would have to name theirs. Pull without --accept to decide, or add the claim by hand.`;
  return { span, as: 'new', record };
}

function listed(known: readonly KnownClaim[]): string {
  return known
    .slice(0, SHOWN)
    .map(({ target }) => `figure:${target}`)
    .join(', ');
}

/** Why words are not bound to the record that has their number. */
export function clash({ target, claim }: KnownClaim): string {
  return `The record figure:${target} says "${claim.value.says}", and these words would say more. Print the hedge as it is there, or give the number a source of its own.`;
}

/** The claim is named where its figure has more than one, now or before. */
function destination(
  event: string,
  decision: Decision,
  claims: ReadonlyMap<string, number>,
): string {
  if (decision.as === 'no-figure') return 'figure:none';
  if (decision.as === 'known') return `figure:${knownTarget(event, decision.known, claims)}`;
  const { figure, newFigure, claim } = decision.record;
  const isOnly = newFigure && claims.get(figure) === 1;
  return isOnly ? `figure:${event}/${figure}` : `figure:${event}/${figure}#${claim}`;
}

/** A figure that gets a second claim now must say which one is meant. */
function knownTarget(
  event: string,
  { figure, claim, target }: KnownClaim,
  claims: ReadonlyMap<string, number>,
): string {
  const isAlone = figure.event !== event || !claims.has(figure.id);
  return isAlone || target.includes('#') ? target : `${target}#${claim.id}`;
}

/** The file that takes new records. */
interface FiguresFile {
  event: string;
  text: string | undefined;
  /** Heads the file, if it is new. */
  title: string;
  /** Figures that it has. */
  ids: ReadonlySet<string>;
}

/** A part whose whole was not accepted is a count of its own. */
function withoutLostWholes(
  records: readonly NewRecord[],
  ids: ReadonlySet<string>,
): readonly NewRecord[] {
  const made = new Set(records.map(({ figure }) => figure));
  return records.map((record) => {
    const { partOf, ...rest } = record.newFigure ?? {};
    if (partOf === undefined || ids.has(partOf) || made.has(partOf)) return record;
    return { ...record, newFigure: rest as NewFigure };
  });
}

/** Both files as they should be once the decisions are carried out. */
export function carryOut(
  draft: Draft,
  decisions: readonly Decision[],
  figures: FiguresFile,
): { article: string; figures: string | undefined } {
  const records = withoutLostWholes(
    decisions.flatMap((each) => (each.as === 'new' ? [each.record] : [])),
    figures.ids,
  );
  const claims = new Map<string, number>();
  for (const { figure } of records) claims.set(figure, (claims.get(figure) ?? 0) + 1);
  const bindings = decisions.map((each) => ({
    start: each.span.start,
    end: each.span.end,
    destination: destination(figures.event, each, claims),
  }));
  const { title } = figures;
  return {
    article: bindWords(draft.file.text, bindings),
    figures: records.length === 0 ? figures.text : addRecords(figures.text, { title }, records),
  };
}
