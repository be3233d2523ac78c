import type { PagePicture } from '#pictures';
import { count, type Place, type Problem, problem, sortProblems, topOf } from '#problems';
import { isResolved, type Ledger, printedNumbers } from '#ledger';
import type { CorrectionFacts, Edition } from '../edition/edition.ts';
import { NoEdition } from '../edition/read-edition.ts';
import { type Report, SCHEMA_ADDRESS, type Side } from '../report.ts';
import { verdictOf } from '../verdict.ts';
import { chartChanges } from './chart-changes.ts';
import { figureChanges } from './figure-changes.ts';
import { matchPages } from './match-pages.ts';
import {
  goneCorrections,
  type MissingCorrection,
  missingCorrections,
  newCorrections,
} from './missing-corrections.ts';
import { frameChanges, pageChanges } from './page-changes.ts';
import { publishEffects } from './publish-effects.ts';
import { reprints } from './reprints.ts';
import { seriesChanges } from './series-changes.ts';
import { printedPlaces } from './showings.ts';
import { sourceChanges } from './source-changes.ts';
import { newUnboundCounts } from './unbound-counts.ts';
import { PAGE_BUDGET, weightsOf } from './weights.ts';

/** One of two states of a site: what its readers find, and the content behind it where that is known. */
export interface State {
  side: Side;
  /** Undefined of content that could not be built. */
  edition?: Edition;
  /** Why it could not be built. */
  failure?: string;
  /** Left out of a site that was built elsewhere. */
  ledger?: Ledger;
  /** A file of the ledger as people type it. */
  fileOf?: (file: string) => string;
  /** What `check` says of the content: its errors. */
  problems: Problem[];
}

/** A report, and what else it takes to print it. */
export interface Review {
  report: Report;
  problems: Problem[];
  base: Edition | undefined;
  head: Edition | undefined;
  /** Of the pages that changed, where they were asked for. */
  pictures: PagePicture[];
}

/**
 * What the change from one state of a site to another does.
 * @throws NoEdition when the first state cannot be shown: then there is nothing to compare with
 */
export function compareStates(base: State, head: State): Review {
  const { edition: old } = base;
  const { edition: next } = head;
  if (!old) throw new NoEdition(cannotBeBuilt(base));
  if (!next && head.problems.length === 0) throw new NoEdition(cannotBeBuilt(head));
  const found = next ? changesBetween(base, head, [old, next]) : NOTHING_FOUND;
  const problems = sortProblems([...head.problems, ...found.problems]);
  const report = {
    $schema: SCHEMA_ADDRESS,
    version: 1 as const,
    base: base.side,
    head: head.side,
    ...found,
    problems: problems.map(toldProblem),
  };
  return {
    report: { ...report, verdict: verdictOf(report, next !== undefined) },
    problems,
    base: old,
    head: next,
    pictures: [],
  };
}

/** What check says of it is of more use than where the building broke off. */
function cannotBeBuilt({ side, problems, failure }: State): string {
  const [first] = problems;
  if (!first) return `${side.name} cannot be built:\n${failure}`;
  const { file, line, column } = first.place;
  const told = `${file}:${line}:${column} ${first.message} ${first.hint}`;
  return `${side.name} cannot be built: it does not pass check, with ${count(problems.length, 'error')}. The first: ${told}`;
}

type Found = Omit<Report, '$schema' | 'version' | 'base' | 'head' | 'verdict' | 'problems'> & {
  problems: Problem[];
};

function changesBetween(base: State, head: State, [old, next]: [Edition, Edition]): Found {
  const pairs = matchPages(old, next);
  const places = printedPlaces(old, next, pairs);
  const figures = figureChanges(old, next, places);
  const printed = reprints(figures, places);
  const pages = pageChanges(pairs);
  return {
    problems: missingCorrections(figures, printed, places).map((missing) =>
      missingProblem(missing, head),
    ),
    figures,
    reprints: printed,
    readings: seriesChanges(old, next),
    pages,
    frame: frameChanges(pairs),
    charts: chartChanges(old, next),
    sources: sourceChanges(old, next),
    unbound: unboundIn(base, head),
    corrections: [
      ...newCorrections(places).map((found) => toldCorrection(found, 'new')),
      ...goneCorrections(places).map((found) => toldCorrection(found, 'gone')),
    ],
    weight: { budget: PAGE_BUDGET, pages: weightsOf(pages, old, next) },
    publish: publishEffects(old, next, pairs),
  };
}

function toldCorrection(
  { article, figure, was, now }: CorrectionFacts,
  state: 'new' | 'gone',
): Report['corrections'][number] {
  return { article, figure, was, now, state };
}

/** Of content that cannot be built only its problems are known. */
const NOTHING_FOUND: Found = {
  problems: [],
  figures: [],
  reprints: [],
  readings: [],
  pages: [],
  frame: 0,
  charts: [],
  sources: { new: [], gone: [], changed: [], notArchived: [] },
  unbound: null,
  corrections: [],
  weight: { budget: PAGE_BUDGET, pages: [] },
  publish: { live: [], drafts: [], feed: [], redirects: [] },
};

function unboundIn(base: State, head: State): Report['unbound'] {
  if (!base.ledger || !head.ledger) return null;
  return newUnboundCounts(base.ledger, head.ledger).map((found) => ({
    ...found,
    file: head.fileOf?.(found.file) ?? found.file,
  }));
}

function toldProblem({
  code,
  severity,
  place,
  message,
  hint,
}: Problem): Report['problems'][number] {
  const { file, line, column } = place;
  return { code, severity, file, line, column, message, hint };
}

function missingProblem(missing: MissingCorrection, head: State): Problem {
  const { article, figure, label, was, now, how } = missing;
  const found = { title: article.title, figure, label, was, now, how };
  return problem('corrections/missing', placeOf(missing, head), found);
}

/** The first words of the article that print the claim; its page where there is no content to look at. */
function placeOf({ article, figure, claim }: MissingCorrection, head: State): Place {
  const { ledger, fileOf = String } = head;
  const slug = article.address.split('/')[2] ?? '';
  const record = ledger?.content.articles.get(slug);
  if (!ledger || !record) return topOf(`${article.address.slice(1)}index.html`);
  const printed = printedNumbers(ledger.content, record.prose).find(({ binding }) => {
    const found = binding?.found;
    if (!found || !isResolved(found)) return false;
    return found.inputs.some((input) => input.figure.ref === figure && input.claim.id === claim);
  });
  const place = printed?.place ?? topOf(record.file.file);
  return { ...place, file: fileOf(place.file) };
}
