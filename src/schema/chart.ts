import { z } from 'zod';
import { date, figureReference, idOf, seriesReference, text } from './fields.ts';
import { heading } from './heading.ts';
import { mapSchema } from './map.ts';

const row = z
  .strictObject({
    figure: figureReference().describe('event/figure, with #claim where several stand.'),
    label: text().optional().describe("Words beside it; the figure's label if left out."),
  })
  .describe('A row is "figure: event/figure", with a label if its own does not fit.');

const rows = (what: string) => z.array(row).min(1).describe(what);

const line = z
  .strictObject({
    series: seriesReference().describe('event/series, as declared in the figures file.'),
    label: text().optional().describe("Words beside it; the series' label if left out."),
  })
  .describe('A line is "series: event/series", with a label if its own does not fit.');

const lines = (what: string) => z.array(line).min(1).describe(what);

const barsSchema = z
  .strictObject({
    kind: z.literal('bars').describe('One bar for each figure, all of one measure.'),
    ...heading,
    rows: rows('The bars, from top to bottom.'),
  })
  .describe('charts/<id>.yaml, kind: bars.');

const claimsSchema = z
  .strictObject({
    kind: z.literal('claims').describe('One row for each originator of one figure.'),
    ...heading,
    figure: figureReference().describe('event/figure whose claims are drawn.'),
  })
  .describe('charts/<id>.yaml, kind: claims.');

const partsSchema = z
  .strictObject({
    kind: z.literal('parts').describe('The parts of a whole, one bar for each originator.'),
    ...heading,
    bars: z
      .array(
        z.strictObject({
          whole: figureReference().describe('event/figure that is divided, #claim if several.'),
          label: text().optional().describe("Words beside the bar; the originator's if left out."),
          parts: rows('Parts of that whole by the same originator, told apart by one facet.'),
        }),
      )
      .min(1)
      .describe('The bars, from top to bottom. What no part names is drawn as not identified.'),
  })
  .describe('charts/<id>.yaml, kind: parts.');

const event = z
  .strictObject({
    when: date().describe('Day or period, quoted EDTF.'),
    label: text().describe(
      'What happened, in a sentence; its counts are bound like those of prose.',
    ),
    source: idOf('sources').describe('The document in which it was read, from sources/.'),
  })
  .describe('An event has the keys "when", "label" and "source".');

const seriesChartSchema = z
  .strictObject({
    kind: z.literal('series').describe('Readings over time as lines in steps.'),
    ...heading,
    lines: lines('The series, all of one measure and counted in one way.'),
    events: z.array(event).default([]).describe('What happened meanwhile, numbered on the chart.'),
  })
  .describe('charts/<id>.yaml, kind: series.');

const columnsSchema = z
  .strictObject({
    kind: z.literal('columns').describe('Counts for each day, week, month or year.'),
    ...heading,
    series: seriesReference().optional().describe('event/series whose readings are drawn.'),
    rows: rows('Figures, each for a period of its own, instead of a series.').optional(),
    period: date()
      .optional()
      .describe(
        "First to last period shown, a quoted interval such as '2027/2031'; all counts if left out.",
      ),
  })
  .describe('charts/<id>.yaml, kind: columns.');

const smallMultiplesSchema = z
  .strictObject({
    kind: z.literal('small-multiples').describe('Small charts side by side, on one scale.'),
    ...heading,
    panels: lines('A panel for each series, all of one measure and counted in one way.'),
  })
  .describe('charts/<id>.yaml, kind: small-multiples.');

const timelineSchema = z
  .strictObject({
    kind: z.literal('timeline').describe('What happened, and when.'),
    ...heading,
    events: z.array(event).min(1).describe('The events, earliest first.'),
  })
  .describe('charts/<id>.yaml, kind: timeline.');

const voteSchema = z
  .strictObject({
    kind: z.literal('vote').describe('A tile for each vote, and the outcome in words.'),
    ...heading,
    votes: z
      .array(
        z.strictObject({
          body: text().describe('Who voted.'),
          when: date().optional().describe('Day of the vote, quoted EDTF.'),
          outcome: text().describe('What came of it, in words: "Not adopted: a veto".'),
          groups: rows('Figures of those who voted alike, in the order drawn.'),
        }),
      )
      .min(1)
      .describe('The votes, from top to bottom.'),
  })
  .describe('charts/<id>.yaml, kind: vote.');

const KINDS = [
  barsSchema,
  claimsSchema,
  partsSchema,
  seriesChartSchema,
  columnsSchema,
  smallMultiplesSchema,
  timelineSchema,
  voteSchema,
  mapSchema,
] as const;

export const chartSchema = z
  .discriminatedUnion('kind', KINDS)
  .describe(`One of ${KINDS.map(({ shape }) => shape.kind.value).join(', ')}.`);

export type Chart = z.infer<typeof chartSchema>;
export type ChartOf<Kind extends Chart['kind']> = Extract<Chart, { kind: Kind }>;
