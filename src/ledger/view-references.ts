import { type Bound, isResolved, resolveBinding } from './bind.ts';
import { readBindingTarget } from './binding-target.ts';
import { splitScheme } from './link-scheme.ts';
import { NOWHERE } from './nowhere.ts';
import type { ProseText } from './prose.ts';
import type { Content, ImageRecord } from './records.ts';
import { chartView } from './view-charts.ts';
import { defined, figureView, sourceView } from './view-records.ts';
import type { BindingView, ImageView, References } from './views.ts';

/** All that the links of some texts point to, resolved. */
export function referencesOf(
  content: Content,
  texts: readonly ProseText[],
  images: ReadonlyMap<string, ImageRecord> = new Map(),
): References {
  const references: References = {
    bindings: [],
    figures: table(),
    sources: table(),
    charts: table(),
    images: table(),
  };
  for (const { destinations } of texts)
    for (const destination of destinations) addReference(content, references, destination);
  for (const chart of Object.keys(references.charts)) addChartTexts(content, references, chart);
  for (const [name, image] of images) references.images[name] = imageView(image);
  return references;
}

/** Values by any name. Objects of the usual kind are slow, and large, where each has other names. */
const table = <Value>(): Record<string, Value> => Object.create(null);

export function imageView({ path, width, height, digest }: ImageRecord): ImageView {
  return { file: path, width, height, digest };
}

function addReference(content: Content, references: References, destination: string): void {
  const { scheme, rest } = splitScheme(destination);
  if (scheme === 'source') references.sources[rest] = sourceView(content, rest);
  if (scheme === 'chart') references.charts[rest] = chartView(content, rest);
  if (scheme === 'figure' && rest !== 'none') addBinding(content, references, rest);
}

/** The words of a chart bind numbers too, so what they point to comes along. */
function addChartTexts(content: Content, references: References, id: string): void {
  for (const { destinations } of content.charts.get(id)?.prose ?? [])
    for (const destination of destinations) addReference(content, references, destination);
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

function inputView({ figure, claim }: Bound) {
  return { figure: figure.ref, claim: claim.id };
}
