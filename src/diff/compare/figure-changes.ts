import type { Edition } from '../edition/edition.ts';
import type { FigureFacts } from '../edition/records.ts';
import type { FigureChange } from '../report-counts.ts';
import { type BareChange, claimChanges, type FigurePair } from './claim-changes.ts';
import { differingKeys } from './keys.ts';
import { movedFigures } from './moved-figures.ts';
import { type PrintedPlaces, showingsOf } from './showings.ts';

/** Every figure whose record differs, with each claim that changed and each place that shows it. */
export function figureChanges(base: Edition, head: Edition, places: PrintedPlaces): FigureChange[] {
  const pagesOf = pagesOfCharts(head);
  return pairsOf(base, head)
    .flatMap((pair) => figureChange(pair, places, pagesOf) ?? [])
    .sort((a, b) => (a.figure < b.figure ? -1 : 1));
}

function pairsOf(base: Edition, head: Edition): FigurePair[] {
  const movedFrom = movedFigures({ base, head });
  const left = new Set(base.figures.keys()).difference(new Set(movedFrom.values()));
  const pairs = [...head.figures.values()].map((figure) => ({
    old: base.figures.get(movedFrom.get(figure.ref) ?? figure.ref),
    new: figure,
  }));
  const gone = [...left].filter((ref) => !head.figures.has(ref));
  return [...pairs, ...gone.map((ref) => ({ old: base.figures.get(ref), new: undefined }))];
}

function figureChange(
  pair: FigurePair,
  places: PrintedPlaces,
  pagesOf: Map<string, string[]>,
): FigureChange | undefined {
  const { old, new: next } = pair;
  const figure = next ?? old;
  if (!figure) return undefined;
  const { base, head } = places;
  const changes = claimChanges(pair, base, head);
  const fields = old && next ? differingKeys(withoutClaims(old), withoutClaims(next)) : [];
  if (changes.length === 0 && fields.length === 0) return undefined;
  return {
    figure: figure.ref,
    state: !old ? 'new' : !next ? 'gone' : 'changed',
    label: figure.label,
    event: figure.event.title,
    counted: figure.measure.other,
    address: `/figures/${figure.event.id}/#${figure.id}`,
    fields,
    claims: changes.map((change) => ({
      ...change,
      showings: showingsOf(change, { old: (old ?? figure).ref, new: figure.ref }, places),
    })),
    charts: chartsOf(changes, figure.ref, places).map((chart) => ({
      ...chart,
      pages: pagesOf.get(chart.id) ?? [],
    })),
  };
}

function withoutClaims({
  claims: _claims,
  event: _event,
  ref: _ref,
  ...figure
}: FigureFacts): object {
  return figure;
}

/** Addresses of the pages that each chart stands on. */
function pagesOfCharts({ pages }: Edition): Map<string, string[]> {
  const places = [...pages.values()].flatMap(({ address, charts }) =>
    charts.map((id) => ({ id, address })),
  );
  const grouped = Map.groupBy(places, ({ id }) => id);
  return new Map([...grouped].map(([id, all]) => [id, all.map(({ address }) => address)]));
}

/** Every chart that draws one of the claims that changed. */
function chartsOf(
  changes: readonly BareChange[],
  figure: string,
  { base, head }: PrintedPlaces,
): Omit<FigureChange['charts'][number], 'pages'>[] {
  const ids = changes.flatMap((change) => [change.old?.id, change.new?.id]);
  const keys = new Set(ids.flatMap((id) => (id === undefined ? [] : `${figure}#${id}`)));
  return [...head.charts.values()]
    .filter(({ claims }) => !claims.isDisjointFrom(keys))
    .map(({ id, title, rows }) => ({
      id,
      title,
      state: chartState(base.charts.get(id)?.rows, rows),
    }));
}

function chartState(old: string | undefined, rows: string) {
  if (old === undefined) return 'new';
  return old === rows ? 'as-before' : 'redrawn';
}
