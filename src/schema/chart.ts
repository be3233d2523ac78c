import { z } from 'zod';
import { figureReference, text } from './fields.ts';

const heading = {
  title: text().describe('What the chart shows, as a sentence that is true of its data.'),
  subtitle: text().optional().describe('What is counted, in which unit, where and when.'),
  note: text().optional().describe('What a reader must know to read the chart right.'),
};

const barsSchema = z
  .strictObject({
    kind: z.literal('bars').describe('One bar for each figure, all of one measure.'),
    ...heading,
    rows: z
      .array(
        z.strictObject({
          figure: figureReference().describe('event/figure, with #claim where several stand.'),
          label: text()
            .optional()
            .describe("Words beside the bar; the figure's label if left out."),
        }),
      )
      .min(1)
      .describe('The bars, from top to bottom.'),
  })
  .describe('charts/<id>.yaml, kind: bars.');

const claimsSchema = z
  .strictObject({
    kind: z.literal('claims').describe('One row for each originator of one figure.'),
    ...heading,
    figure: figureReference().describe('event/figure whose claims are drawn.'),
  })
  .describe('charts/<id>.yaml, kind: claims.');

export const chartSchema = z.discriminatedUnion('kind', [barsSchema, claimsSchema]);

export type Chart = z.infer<typeof chartSchema>;
