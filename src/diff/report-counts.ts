import { z } from 'zod';

/** What a report says of figures, claims and readings. */

export const address = z.string().describe("Below the root of the site: '/articles/x/'.");
export const words = z.string();

const claimSchema = z
  .object({
    id: z.string(),
    says: words.describe('The words of the source, hedge included.'),
    relation: z.string(),
    value: z.number().nullable(),
    low: z.number().nullable(),
    high: z.number().nullable(),
    unit: z.string(),
    stance: z.string(),
    by: words.describe('Name of the originator.'),
    via: z.array(words).describe('Names of those who passed it on.'),
    asOf: z.string().nullable().describe('EDTF; null where it is not stated.'),
    source: z.object({
      id: z.string(),
      publisher: words,
      title: words,
      url: z.string(),
    }),
    note: words.nullable(),
  })
  .describe('A claim with all that its number rests on.');

const showingSchema = z
  .object({
    address,
    title: words,
    words: words.describe('What the page prints.'),
    sentence: words.describe(
      'The sentence around it: of the new page, or the old one if it is gone.',
    ),
    state: z
      .enum(['same-words', 'as-before', 'rewritten', 'new', 'gone'])
      .describe(
        'same-words: the sentence stands as it was, though the count behind it changed. as-before: so does the count.',
      ),
    alsoOn: z.array(address).describe('Pages that repeat the same words, such as lists.'),
  })
  .describe('A place in the prose that prints a count.');

const claimChangeSchema = z.object({
  state: z
    .enum(['rewritten', 'replaced', 'new', 'gone', 'renamed', 'annotated'])
    .describe(
      'rewritten: the record of one claim says something else. replaced: a new claim takes over from it. annotated: only what stands around the count.',
    ),
  old: claimSchema.nullable(),
  new: claimSchema.nullable(),
  fields: z.array(z.string()).describe('Keys that differ.'),
  because: z.string().nullable().describe('Why it was replaced, as the record says.'),
  showings: z.array(showingSchema),
});

export const figureChangeSchema = z.object({
  figure: z.string().describe("'<event>/<figure>'."),
  state: z.enum(['changed', 'new', 'gone']),
  label: words,
  event: words,
  counted: words.describe('What is counted, in the plural.'),
  address: address.describe('Where the figure stands on the site.'),
  fields: z.array(z.string()).describe('Keys of the figure itself that differ.'),
  claims: z.array(claimChangeSchema),
  charts: z
    .array(
      z.object({
        id: z.string(),
        title: words,
        state: z.enum(['new', 'redrawn', 'as-before']),
        pages: z.array(address),
      }),
    )
    .describe('Every chart that draws one of the claims.'),
});

const printedSchema = z.object({
  claim: z.string(),
  says: words,
  by: words,
  asOf: z.string().nullable(),
  words: words.describe('What the page prints.'),
});

export const reprintSchema = z
  .object({
    address,
    title: words,
    figure: z.string().describe("'<event>/<figure>'."),
    label: words,
    old: printedSchema,
    new: printedSchema,
    sentence: words.describe('The sentence as it is now.'),
    elsewhere: z
      .array(z.object({ address, title: words, words, sentence: words }))
      .describe('Sentences that still print the old count.'),
  })
  .describe('A page that prints another count of a figure than before, though both are on record.');

export const readingChangeSchema = z.object({
  series: z.string().describe("'<event>/<series>'."),
  label: words,
  when: z.string(),
  old: words
    .nullable()
    .describe('Null where there was no such reading; "" where the source gives no number.'),
  new: words.nullable(),
  by: words.describe('Name of the originator.'),
  source: words.describe('The document that it was read in.'),
  charts: z.array(z.string()).describe('Ids of the charts that draw the series.'),
});

export type ClaimWords = z.infer<typeof claimSchema>;
export type ClaimChange = z.infer<typeof claimChangeSchema>;
export type FigureChange = z.infer<typeof figureChangeSchema>;
export type Reprint = z.infer<typeof reprintSchema>;
export type ReadingChange = z.infer<typeof readingChangeSchema>;
export type Showing = z.infer<typeof showingSchema>;
