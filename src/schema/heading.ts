import { text } from './fields.ts';

/** What every chart says of itself, whatever its kind. */
export const heading = {
  title: text().describe('What the chart shows, as a sentence that is true of its data.'),
  subtitle: text().optional().describe('What is counted, in which unit, where and when.'),
  note: text().optional().describe('What a reader must know to read the chart right.'),
};
