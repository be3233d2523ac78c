import type { ClaimsView, ClaimView } from '#ledger';
import type { Words } from '#words';
import { compareAsOf } from '../as-of.ts';
import { stanceRemarks } from '../claim-remarks.ts';
import { LINE_BUDGET } from '../label-lines.ts';
import { type Mark, markOf, unitOf } from '../mark.ts';
import { widthOf } from '../text-width.ts';

/** One thing an originator says: a current figure with those it took over from, or a lost one. */
export interface Statement {
  /** In the source's own words: 'at least 2,104'. */
  words: string;
  /** How it is said, and as of when. */
  circumstances: string[];
  /** Those, and what became of it. */
  remarks: string[];
  mark: Mark;
  /** The originator's own figures that it was revised from, oldest first. */
  earlier: { words: string; mark: Mark }[];
  /** False where another originator's figure has taken its place. */
  current: boolean;
}

/** All that one originator says of the figure. */
export interface ClaimRow {
  /** The full name where it fits on a line, else the short one. */
  name: string;
  statements: Statement[];
}

export interface RankedClaims {
  /** Unit of the axis, as quantities name it. */
  unit: string;
  rows: ClaimRow[];
}

/**
 * One row per originator, the one whose figure counts up to the earliest day first, then in the
 * order of the file. Claims are set side by side and never merged or averaged.
 */
export function rankClaims(chart: ClaimsView, say: Words): RankedClaims {
  const unit = unitOf(chart.claims.map((claim) => claim.quantity));
  const groups = Map.groupBy(chart.claims, (claim) => claim.by.id);
  const originators = [...groups.values()].map((claims) => ({
    claims,
    leading: leadingClaims(claims).toSorted(compareAsOf),
  }));
  const rows = originators
    .toSorted((a, b) => compareAsOf(a.leading.at(-1), b.leading.at(-1)))
    .map(({ claims, leading }) => rowOf(leading, { claims, unit, all: chart.claims, say }));
  return { unit, rows };
}

/** Claims that no other claim of the same originator has replaced. */
function leadingClaims(claims: ClaimView[]): ClaimView[] {
  const own = new Set(claims.map((claim) => claim.id));
  const leading = claims.filter(
    ({ replacedBy }) => replacedBy === undefined || !own.has(replacedBy),
  );
  return leading.length > 0 ? leading : claims;
}

/** What a claim is read against: the claims of its originator, those of the figure, the axis. */
interface Company {
  claims: ClaimView[];
  all: ClaimView[];
  unit: string;
  say: Words;
}

function rowOf(leading: ClaimView[], company: Company): ClaimRow {
  const { name = '', short = '' } = leading[0]?.by ?? {};
  return {
    name: widthOf(name) <= LINE_BUDGET ? name : short,
    statements: leading.map((claim) => state(claim, company)),
  };
}

function state(claim: ClaimView, { claims, all, unit, say }: Company): Statement {
  const statement = {
    words: claim.says,
    mark: markOf(claim.quantity, unit),
    earlier: predecessors(claim, claims).map(({ says, quantity }) => ({
      words: says,
      mark: markOf(quantity, unit),
    })),
    current: claim.replacedBy === undefined,
    circumstances: circumstancesOf(claim, say),
  };
  return { ...statement, remarks: remarksOn(claim, statement, { all, say }) };
}

/** The originator's own claims that led to this one, oldest first. */
function predecessors(claim: ClaimView, claims: ClaimView[]): ClaimView[] {
  const chain: ClaimView[] = [];
  let next = claims.find((each) => each.id === claim.replaces);
  while (next !== undefined && next !== claim && !chain.includes(next)) {
    chain.unshift(next);
    const { replaces } = next;
    next = claims.find((each) => each.id === replaces);
  }
  return chain;
}

function circumstancesOf(claim: ClaimView, say: Words): string[] {
  return [
    ...stanceRemarks(claim, say),
    ...(claim.asOf === undefined ? [] : [say.counts.asOf(claim.asOf.text)]),
  ];
}

function remarksOn(
  { replacedBy }: ClaimView,
  { circumstances, earlier, mark }: Omit<Statement, 'remarks'>,
  { all, say: { charts, counts } }: Pick<Company, 'all' | 'say'>,
): string[] {
  const successor = all.find((each) => each.id === replacedBy);
  const past = successor ? counts.sinceReplacedBy(successor.by.short) : counts.sinceReplaced;
  return [
    ...circumstances,
    ...earlier.map(({ words }, index) =>
      index === 0 ? charts.revisedFrom(words) : charts.revisedThen(words),
    ),
    ...(replacedBy === undefined ? [] : [past]),
    ...(mark.kind === 'absent' ? [charts.noPosition] : []),
  ];
}
