import { type Bound, isBound, isResolved, resolveBinding } from './bind.ts';
import { readBindingTarget } from './binding-target.ts';
import { chartRow } from './chart-rows.ts';
import { splitScheme } from './link-scheme.ts';
import type { ProseText } from './prose.ts';
import type { ChartRecord, Content, ImageRecord } from './records.ts';
import { claimView, defined, figureView, measureView, sourceView } from './view-records.ts';
import type { BindingView, ChartView, ImageView, References } from './views.ts';

/** All that the links of some texts point to, resolved. */
export function referencesOf(
  content: Content,
  texts: readonly ProseText[],
  images: ReadonlyMap<string, ImageRecord> = new Map(),
): References {
  const references: References = { bindings: [], figures: {}, sources: {}, charts: {}, images: {} };
  for (const { links } of texts)
    for (const { destination } of links) addReference(content, references, destination);
  for (const chart of Object.keys(references.charts)) addChartTexts(content, references, chart);
  for (const [name, { path, width, height, digest }] of images)
    references.images[name] = { file: path, width, height, digest } satisfies ImageView;
  return references;
}

function addReference(content: Content, references: References, destination: string): void {
  const { scheme, rest } = splitScheme(destination);
  if (scheme === 'source') references.sources[rest] = sourceView(content, rest);
  if (scheme === 'chart') references.charts[rest] = chartView(content, rest);
  if (scheme === 'figure' && rest !== 'none') addBinding(content, references, rest);
}

/** The words of a chart bind numbers too, so what they point to comes along. */
function addChartTexts(content: Content, references: References, id: string): void {
  for (const { links } of content.charts.get(id)?.prose ?? [])
    for (const { destination } of links) addReference(content, references, destination);
}

function addBinding(content: Content, references: References, written: string): void {
  const target = readBindingTarget(written);
  if (!target) return;
  const resolved = resolveBinding(content, target, NOWHERE);
  if (!isResolved(resolved))
    throw new Error(`"${written}" binds to nothing: views need checked content.`);
  const { inputs, operation, quantity } = resolved;
  for (const { figure } of inputs) references.figures[figure.ref] ??= figureView(content, figure);
  const [first] = inputs;
  const computed = operation && { operation, inputs: inputs.map(inputView), result: quantity };
  const binding: BindingView = defined({
    target: written,
    figure: first.figure.ref,
    claim: first.claim.id,
    computed,
  });
  references.bindings.push(binding);
}

const NOWHERE = { file: '', line: 1, column: 1, endLine: 1, endColumn: 1 };

function inputView({ figure, claim }: Bound) {
  return { figure: figure.ref, claim: claim.id };
}

/** A chart with the records that it draws. */
function chartView(content: Content, id: string): ChartView {
  const chart = content.charts.get(id);
  if (!chart) throw new Error(`No chart "${id}": views need checked content.`);
  const { title, subtitle, note } = chart.value;
  const words = defined({ id, title, subtitle, note });
  return chart.value.kind === 'bars'
    ? { ...words, kind: 'bars', ...barRows(content, chart) }
    : { ...words, kind: 'claims', ...claimRows(content, chart.value.figure) };
}

function barRows(content: Content, chart: ChartRecord) {
  const rows = chart.value.kind === 'bars' ? chart.value.rows : [];
  const bound = rows.map((row) => chartRow(content, row.figure, NOWHERE)).filter(isBound);
  const measure = measureView(content, bound[0]?.figure.value.measure ?? '');
  return {
    measure,
    rows: bound.map(({ figure, claim }, index) => ({
      label: rows[index]?.label ?? figure.value.label,
      figure: figure.ref,
      claim: claimView(content, claim),
    })),
  };
}

function claimRows(content: Content, reference: string) {
  const [event = '', figure = ''] = (reference.split('#')[0] ?? '').split('/');
  const record = content.events.get(event)?.figures.get(figure);
  if (!record) throw new Error(`No figure "${reference}": views need checked content.`);
  const view = figureView(content, record);
  return { figure: view, claims: view.claims, measure: view.measure };
}
