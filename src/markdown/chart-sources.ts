import { chartDates, chartSources, type ChartView, type DateView, type SourceView } from '#ledger';
import type { ElementContent } from 'hast';
import { compareDates } from './claims.ts';
import { element } from './element.ts';

/** 'Sources: BBC; OCHA (10 July 2014, 21 August 2014).', each leading to the list of sources. */
export function sourceList(chart: ChartView): ElementContent[] {
  const byPublisher = [...Map.groupBy(chartSources(chart), ({ publisher }) => publisher)];
  const label = byPublisher.length > 1 ? 'Sources: ' : 'Source: ';
  const entries = byPublisher.map(([publisher, sources]) => publisherEntry(publisher, sources));
  return entries.length > 0 ? [text(label), ...joined(entries, '; '), text('.')] : [];
}

function publisherEntry(publisher: string, sources: SourceView[]): ElementContent[] {
  const [only, ...others] = sources;
  if (only && others.length === 0) return [sourceLink(only, publisher)];
  if (sources.length > MOST_NAMED) return [text(`${publisher} (`), ...spanned(sources), text(')')];
  const links = sources.map((source) => [sourceLink(source, source.date?.text ?? source.title)]);
  return [text(`${publisher} (`), ...joined(links, ', '), text(')')];
}

/** More documents of one publisher are counted; the table below the chart names each. */
const MOST_NAMED = 5;

/** '24 documents, from 10 July 2014 to 27 August 2014', in the order in which they are drawn. */
function spanned(sources: SourceView[]): ElementContent[] {
  const [first, last] = [sources[0], sources.at(-1)];
  const named = [first, last].flatMap((source) => (source?.date ? [source] : []));
  const ends = named.map((source) => [sourceLink(source, source.date?.text ?? source.title)]);
  const count = text(`${sources.length} documents`);
  return ends.length === 2 ? [count, text(', from '), ...joined(ends, ' to ')] : [count];
}

function sourceLink({ id }: SourceView, words: string): ElementContent {
  return element('a', { href: `/sources/#${id}` }, words);
}

function joined(entries: ElementContent[][], separator: string): ElementContent[] {
  return entries.flatMap((entry, index) => (index > 0 ? [text(separator), ...entry] : entry));
}

/** ' As of 10 July 2014 to 27 August 2014.', from the first to the last day counted up to. */
export function asOfWords(chart: ChartView): ElementContent[] {
  const dates = chartDates(chart);
  const [first, last] = [dates.toSorted(compareDates).at(0), dates.toSorted(compareDates).at(-1)];
  return first && last ? [text(` As of ${span(first, last)}.`)] : [];
}

function span(first: DateView, last: DateView): string {
  return first.text === last.text ? first.text : `${first.text} to ${last.text}`;
}

function text(value: string): ElementContent {
  return { type: 'text', value };
}
