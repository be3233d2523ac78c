import { problem, type Problem } from '#problems';
import type { Quantity } from '#quantity';
import { readBindingTarget } from '../../binding-target.ts';
import { splitScheme } from '../../link-scheme.ts';
import { plainWords, type ProseText } from '../../prose.ts';
import type { ChartRecord, Content } from '../../records.ts';
import { drawnFigures, drawnSeries } from './drawn.ts';

/** A title is a finding, prints only what is drawn, and goes the way that the readings go. */
export function titleRules(content: Content, chart: ChartRecord): Problem[] {
  const [title] = chart.prose;
  if (!title) return [];
  return [
    ...onlyDrawn(content, chart, title),
    ...sameWay(content, chart, title),
    ...isFinding(content, chart, title),
  ];
}

/** The titles of timelines and maps may print counts, since those draw no figures at all. */
function onlyDrawn(content: Content, chart: ChartRecord, title: ProseText): Problem[] {
  const drawn = drawnFigures(content, chart.value);
  if (drawn === null) return [];
  return title.links.flatMap(({ destination, start, end }) => {
    const other = printedFigures(destination).find((figure) => !drawn.has(figure));
    if (other === undefined) return [];
    return [problem('chart/title-not-drawn', title.at(start, end), { figure: other })];
  });
}

function printedFigures(destination: string): string[] {
  const { scheme, rest } = splitScheme(destination);
  const target = scheme === 'figure' ? readBindingTarget(rest) : undefined;
  if (!target) return [];
  return [target.subject, ...(target.computed?.others ?? [])].map(({ figure }) => figure);
}

const RISE = /\b(?:r[io]se[ns]?|gr[eo]w[ns]?|increase[ds]?|climb(?:ed|s)?|doubled?|tripled?)\b/i;
const FALL =
  /\b(?:f[ea]ll(?:s|en)?|decline[ds]?|decrease[ds]?|drop(?:ped|s)?|shr[aiu]nk|halved?)\b/i;

/**
 * "Rose" needs a reading above the one before it, and "fell" one below, in any of the series. A
 * count may fall on its way up, so neither word is set against the first and the last reading.
 */
function sameWay(content: Content, chart: ChartRecord, title: ProseText): Problem[] {
  const series = drawnSeries(content, chart.value);
  const steps = series.flatMap(({ readings }) => stepsOf(readings.map((each) => each.quantity)));
  if (steps.length === 0) return [];
  const words = plainWords(title.root);
  const ways = [
    { way: 'rises', verb: RISE.exec(words)?.[0], found: steps.some((step) => step > 0) },
    { way: 'falls', verb: FALL.exec(words)?.[0], found: steps.some((step) => step < 0) },
  ] as const;
  return ways.flatMap(({ way, verb, found }) =>
    verb === undefined || found
      ? []
      : [problem('chart/title-contradicted', chart.at(['title']), { verb, way })],
  );
}

function stepsOf(quantities: (Quantity | undefined)[]): number[] {
  const values = quantities.flatMap((quantity) => quantity?.value ?? quantity?.low ?? []);
  return values.slice(1).map((value, index) => value - (values[index] ?? value));
}

/** A name of what is counted says nothing about it. */
function isFinding(content: Content, chart: ChartRecord, title: ProseText): Problem[] {
  const figures = drawnFigures(content, chart.value);
  if (figures === null) return [];
  const names = [...figures].flatMap((ref) => namesOf(content, ref));
  const words = plainWords(title.root).trim().toLowerCase();
  if (!names.includes(words)) return [];
  return [problem('chart/title-is-a-label', chart.at(['title']), {})];
}

function namesOf(content: Content, ref: string): string[] {
  const [event = '', figure = ''] = ref.split('/');
  const record = content.events.get(event);
  const value = record?.figures.get(figure)?.value;
  const measure = content.measures.get(value?.measure ?? '')?.value.label;
  return [value?.label, measure, record?.value.title].flatMap((name) => name?.toLowerCase() ?? []);
}
