import type { ChartView, ClaimView, DateView, SourceView } from '#ledger';
import type { ElementContent } from 'hast';
import { compareDates } from './claims.ts';
import { element } from './element.ts';

/** 'Source: BBC; UN OCHA.', each publisher leading to the document in the list of sources. */
export function sourceList(chart: ChartView): ElementContent[] {
  const links = sourcesOf(chart).map((source) =>
    element('a', { href: `/sources/#${source.id}` }, source.publisher),
  );
  const label = links.length > 1 ? 'Sources: ' : 'Source: ';
  const separated = links.flatMap((link, index) => (index > 0 ? [text('; '), link] : [link]));
  return links.length > 0 ? [text(label), ...separated, text('.')] : [];
}

/** ' As of 10 July 2014 to 27 August 2014.', from the first to the last day counted up to. */
export function asOfWords(chart: ChartView): ElementContent[] {
  const dates = claimsOf(chart).flatMap(({ asOf }) => asOf ?? []);
  const [first, last] = [dates.toSorted(compareDates)[0], dates.toSorted(compareDates).at(-1)];
  return first && last ? [text(` As of ${span(first, last)}.`)] : [];
}

function span(first: DateView, last: DateView): string {
  return first.text === last.text ? first.text : `${first.text} to ${last.text}`;
}

function sourcesOf(chart: ChartView): SourceView[] {
  const byId = new Map(claimsOf(chart).map(({ source }) => [source.id, source]));
  return [...byId.values()];
}

function claimsOf(chart: ChartView): ClaimView[] {
  return chart.kind === 'claims' ? chart.claims : chart.rows.map(({ claim }) => claim);
}

function text(value: string): ElementContent {
  return { type: 'text', value };
}
