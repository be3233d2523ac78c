import { problem, type Problem } from '#problems';
import { isResolved, resolveBinding } from '../bind.ts';
import { readBindingTarget } from '../binding-target.ts';
import { splitScheme } from '../link-scheme.ts';
import { placeOf } from '../located.ts';
import type { ProseText } from '../prose.ts';
import type { ChartRecord, Content } from '../records.ts';
import { placeAt, type Spot } from '../spot.ts';
import type { Path } from '../yaml.ts';

/** A binding, or a row of a chart, and where it stands. */
interface Written {
  target: string;
  place: Spot;
}

/**
 * What takes the only current claim of a figure without naming it, where that is another claim once
 * articles come out that are not published yet. Nobody but the editor knows which of the two readers have.
 */
export function undecidedClaims(whole: Content, shown: Content): Problem[] {
  if (whole.articles.size === shown.articles.size) return [];
  const charts = [...shown.charts.values()];
  const texts = [...shown.articles.values(), ...shown.pages.values(), ...charts];
  return [
    ...texts.flatMap(({ prose }) => prose.flatMap(bindings)),
    ...charts.flatMap(rows),
  ].flatMap((written) => undecided(whole, shown, written));
}

function undecided(whole: Content, shown: Content, { target, place }: Written): Problem[] {
  const read = readBindingTarget(target);
  if (!read) return [];
  const [then, now] = [whole, shown].map((content) => resolveBinding(content, read, place));
  if (!then || !now || !isResolved(then) || !isResolved(now)) return [];
  const at = then.inputs.findIndex(({ claim }, index) => claim.id !== now.inputs[index]?.claim.id);
  const [later, earlier] = [then.inputs[at], now.inputs[at]];
  if (!later || !earlier) return [];
  const found = { later: later.claim.id, earlier: earlier.claim.id, figure: later.figure.ref };
  return [problem('unpublished/undecided', placeAt(place), found)];
}

function bindings(prose: ProseText): Written[] {
  return prose.links.flatMap(({ destination, start, end }) => {
    const { scheme, rest } = splitScheme(destination);
    return scheme === 'figure' ? [{ target: rest, place: () => prose.at(start, end) }] : [];
  });
}

/** Charts of rival claims draw every claim of their figure, and choose none. */
function rows(chart: ChartRecord): Written[] {
  if (chart.value.kind === 'claims') return [];
  return figuresIn(chart.value, []).map(({ target, path }) => ({
    target,
    place: () => placeOf(chart, path),
  }));
}

const NAMING = new Set(['figure', 'whole']);

function figuresIn(value: unknown, path: Path): { target: string; path: Path }[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, field]) => {
    const here = [...path, Array.isArray(value) ? Number(key) : key];
    if (typeof field === 'string') return NAMING.has(key) ? [{ target: field, path: here }] : [];
    return figuresIn(field, here);
  });
}
