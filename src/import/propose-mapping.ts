import { printScalar } from '#edit';
import { TO_DO } from '#ledger';
import { formatOf, formatOfHeader } from './formats.ts';
import type { Head } from './head.ts';

/** A mapping to begin with, for a table of which the header alone is known. */
export function proposeMapping(head: Head): string {
  const format = formatOfHeader(head.names, head.tags !== undefined);
  const isEvents = formatOf({ format }).datedBy !== undefined;
  return [
    `format: ${format}`,
    `series: ${TO_DO}/${TO_DO} # event/series; or "claim: event/figure#claim", without label and figure`,
    `figure: ${TO_DO} # the figure of the event that is counted`,
    `label: ${TO_DO} # what the readings show, as a heading`,
    `by: ${TO_DO} # whose count it is, from agents.yaml`,
    `source: ${TO_DO} # the document that the table is, from sources/`,
    `licence: ${TO_DO} # as its publisher names it`,
    `dated-by: ${isEvents ? 'event' : `${TO_DO} # event: when things happened; report: when they were reported`}`,
    ...(isEvents ? [] : plainKeys(head)),
    ...(isEvents ? ['every: month # or day, week, year'] : []),
    'where: {} # rows to keep, such as { country: Elmland }',
    '',
  ].join('\n');
}

function plainKeys({ names, tags }: Head): string[] {
  const columns = tags ?? names;
  const find = (pattern: RegExp) => columns.find((name) => pattern.test(name)) ?? TO_DO;
  const said = find(tags ? /^#(?:affected|indicator)/ : /killed|deaths|count|total|number/i);
  return [
    `cumulative: ${TO_DO} # true: every row counts from the start`,
    '# every: month # when several rows make a reading; with it "take: sum", or "take: last" for a running total',
    'columns:',
    `  when: ${printScalar(find(tags ? /^#date/ : /date|day|month|year/i))}`,
    `  says: ${printScalar(said)}`,
    `dates: YYYY-MM-DD # as the table writes them; DD/MM/YYYY and MM/DD/YYYY look alike`,
    'header:',
    ...names.map((name) => `  - ${printScalar(name)}`),
  ];
}
