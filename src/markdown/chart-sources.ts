import { chartDates, chartSources, type ChartView, type SourceView } from '#ledger';
import type { ElementContent } from 'hast';
import type { Words } from '#words';
import { compareDates } from './claims.ts';
import { element } from './element.ts';

/** Where all that a chart shows was read, and as of when; nothing for a chart that rests on none. */
export function sourceLine(chart: ChartView, words: Words): ElementContent[] {
  const [sources, days] = [sourceList(chart, words), asOfWords(chart, words)];
  return sources.length > 0 && days.length > 0
    ? [...sources, text(' '), ...days]
    : [...sources, ...days];
}

/** 'Sources: BBC; OCHA (10 July 2014, 21 August 2014).', each leading to the list of sources. */
function sourceList(chart: ChartView, words: Words): ElementContent[] {
  const byPublisher = [...Map.groupBy(chartSources(chart), ({ publisher }) => publisher)];
  const label = text(words.charts.sources(byPublisher.length));
  const entries = byPublisher.map(([publisher, sources]) =>
    publisherEntry(publisher, sources, words),
  );
  return entries.length > 0 ? [label, ...joined(entries, '; '), text('.')] : [];
}

function publisherEntry(publisher: string, sources: SourceView[], words: Words): ElementContent[] {
  const [only, ...others] = sources;
  if (only && others.length === 0) return [sourceLink(only, publisher)];
  if (sources.length > MOST_NAMED)
    return [text(`${publisher} (`), ...spanned(sources, words), text(')')];
  const links = sources.map((source) => [sourceLink(source, source.date?.text ?? source.title)]);
  return [text(`${publisher} (`), ...joined(links, ', '), text(')')];
}

/** More documents of one publisher are counted; the table below the chart names each. */
const MOST_NAMED = 5;

/** '24 documents, from 10 July 2014 to 27 August 2014', in the order in which they are drawn. */
function spanned(sources: SourceView[], { charts }: Words): ElementContent[] {
  const all = sources.length;
  const [first, last] = [sources[0], sources.at(-1)];
  const named = [first, last].flatMap((source) => (source?.date ? [source] : []));
  const [from, to] = named.map((source) => sourceLink(source, source.date?.text ?? source.title));
  const pieces = from && to ? charts.documentsFrom(all, from, to) : [charts.documents(all)];
  return pieces.map((piece) => (typeof piece === 'string' ? text(piece) : piece));
}

function sourceLink({ id }: SourceView, words: string): ElementContent {
  return element('a', { href: `/sources/#${id}` }, words);
}

function joined(entries: ElementContent[][], separator: string): ElementContent[] {
  return entries.flatMap((entry, index) => (index > 0 ? [text(separator), ...entry] : entry));
}

/** 'As of 10 July 2014 to 27 August 2014.', from the first to the last day counted up to. */
function asOfWords(chart: ChartView, { charts }: Words): ElementContent[] {
  const dates = chartDates(chart);
  const [first, last] = [dates.toSorted(compareDates).at(0), dates.toSorted(compareDates).at(-1)];
  if (!first || !last) return [];
  const days = first.text === last.text ? first.text : charts.fromTo(first.text, last.text);
  return [text(charts.asOfSentence(days))];
}

function text(value: string): ElementContent {
  return { type: 'text', value };
}
