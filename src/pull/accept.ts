import type { NewRecord } from './record.ts';
import { addRecords } from './add-records.ts';
import { bindWords } from './bind-words.ts';
import type { Span } from './bind-words.ts';
import type { Draft } from './draft.ts';
import type { KnownClaim } from './known-claims.ts';
import { isCount, type Proposal } from './propose.ts';

/** What the editor decided about one number. */
export type Decision =
  | { span: Span; as: 'known'; target: string }
  | { span: Span; as: 'new'; record: NewRecord }
  | { span: Span; as: 'no-figure' };

/** Which proposals are accepted without a question. */
export type Accept = 'all' | 'counts';

/** Proposals that were left alone, and why. */
export interface Left {
  proposal: Proposal;
  why: string;
}

/**
 * Decides without a question. A number with one record that fits is bound to it; one that several
 * figures fit is left to the editor, since a guess would bind it to the wrong one.
 */
export function acceptAll(
  proposals: readonly Proposal[],
  accept: Accept,
): { decisions: Decision[]; left: Left[] } {
  const decisions: Decision[] = [];
  const left: Left[] = [];
  for (const proposal of proposals) {
    const decision = decide(proposal, accept);
    if (typeof decision === 'string') left.push({ proposal, why: decision });
    else if (decision) decisions.push(decision);
  }
  return { decisions, left };
}

function decide(
  { mention, known, clashing, record, span }: Proposal,
  accept: Accept,
): Decision | string | null {
  if (accept === 'counts' && !isCount(mention)) return null;
  if (typeof span === 'string') return span;
  const [first, second] = known;
  if (!first && mention.superseded) return 'The text itself takes it back.';
  if (!first && clashing[0]) return clash(clashing[0]);
  if (first && second)
    return `Several records fit: ${known.map(({ target }) => `figure:${target}`).join(', ')}.`;
  return first ? { span, as: 'known', target: first.target } : { span, as: 'new', record };
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
  if (decision.as === 'known') return `figure:${decision.target}`;
  const { figure, newFigure, claim } = decision.record;
  const isOnly = newFigure && claims.get(figure) === 1;
  return isOnly ? `figure:${event}/${figure}` : `figure:${event}/${figure}#${claim}`;
}

/** Both files as they should be once the decisions are carried out. */
export function carryOut(
  draft: Draft,
  decisions: readonly Decision[],
  figures: { event: string; text: string | undefined; title: string },
): { article: string; figures: string | undefined } {
  const records = decisions.flatMap((each) => (each.as === 'new' ? [each.record] : []));
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
