import type { Edition } from '../edition/edition.ts';
import type { FigureFacts } from '../edition/records.ts';
import type { FigureChange, ReadingChange } from '../report-counts.ts';
import { type BareChange, claimChanges, type FigurePair } from './claim-changes.ts';
import { changesOf, differingKeys } from './keys.ts';
import { type PrintedPlaces, showingsOf } from './showings.ts';

/** Every figure whose record differs, with each claim that changed and each place that shows it. */
export function figureChanges(base: Edition, head: Edition, places: PrintedPlaces): FigureChange[] {
  return pairsOf(base, head)
    .flatMap((pair) => figureChange(pair, places) ?? [])
    .sort((a, b) => (a.figure < b.figure ? -1 : 1));
}

function pairsOf(base: Edition, head: Edition): FigurePair[] {
  const refs = new Set([...base.figures.keys(), ...head.figures.keys()]);
  return [...refs].map((ref) => ({ old: base.figures.get(ref), new: head.figures.get(ref) }));
}

function figureChange(pair: FigurePair, places: PrintedPlaces): FigureChange | undefined {
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
      showings: showingsOf(change, figure.ref, places),
    })),
    charts: chartsOf(changes, figure.ref, places),
  };
}

function withoutClaims({ claims: _claims, event: _event, ...figure }: FigureFacts): object {
  return figure;
}

/** Every chart that draws one of the claims that changed, and the pages that it stands on. */
function chartsOf(
  changes: readonly BareChange[],
  figure: string,
  { base, head }: PrintedPlaces,
): FigureChange['charts'] {
  const ids = changes.flatMap((change) => [change.old?.id, change.new?.id]);
  const keys = new Set(ids.flatMap((id) => (id === undefined ? [] : `${figure}#${id}`)));
  return [...head.charts.values()]
    .filter(({ claims }) => !claims.isDisjointFrom(keys))
    .map(({ id, title, rows }) => ({
      id,
      title,
      state: chartState(base.charts.get(id)?.rows, rows),
      pages: [...head.pages.values()]
        .filter(({ charts }) => charts.includes(id))
        .map(({ address }) => address),
    }));
}

function chartState(old: string | undefined, rows: string) {
  if (old === undefined) return 'new';
  return old === rows ? 'as-before' : 'redrawn';
}

/** Readings of series that differ, in the order of their days. */
export function readingsChanged(base: Edition, head: Edition): ReadingChange[] {
  const refs = new Set([...base.series.keys(), ...head.series.keys()]);
  return [...refs].sort().flatMap((ref) => {
    const [old, next] = [base.series.get(ref), head.series.get(ref)];
    const changes = changesOf(old?.readings ?? new Map(), next?.readings ?? new Map());
    const label = (next ?? old)?.label ?? ref;
    const told = [
      ...changes.changed.map((pair) => ({ when: pair.new.when, old: pair.old, new: pair.new })),
      ...changes.new.map((reading) => ({ when: reading.when, old: undefined, new: reading })),
      ...changes.gone.map((reading) => ({ when: reading.when, old: reading, new: undefined })),
    ];
    return told
      .sort((a, b) => (a.when < b.when ? -1 : 1))
      .map(({ when, old: before, new: after }) => ({
        series: ref,
        label,
        when,
        old: before ? (before.says ?? '') : null,
        new: after ? (after.says ?? '') : null,
      }));
  });
}
