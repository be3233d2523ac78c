import { z } from 'zod';
import {
  address,
  figureChangeSchema,
  readingChangeSchema,
  reprintSchema,
  words,
} from './report-counts.ts';

/** Name of the schema, which is published beside this file. */
export const SCHEMA_ADDRESS = 'ledgerline:diff/1';

/** What `diff` found, as its JSON has it. The schema is the contract, and `report.schema.json` is made of it. */

const sideSchema = z
  .object({
    name: words.describe('As it was asked for: a revision, or a folder.'),
    revision: z.string().optional().describe('The commit that was read, where it is one.'),
  })
  .describe('One of the two states that are compared.');

const pieceSchema = z.object({ text: words, mark: z.enum(['same', 'gone', 'new']) });

const hunkSchema = z.object({
  under: words.describe('The heading above it.'),
  row: z.boolean().describe('True of a row of a table.'),
  pieces: z.array(pieceSchema),
});

const pageChangeSchema = z.object({
  address,
  from: address.nullable().describe('The old address of a page that moved.'),
  title: words,
  kind: z.enum(['article', 'figures', 'chart', 'topic', 'page']),
  state: z.enum(['new', 'changed', 'moved', 'gone']),
  parts: z
    .array(z.enum(['text', 'charts', 'records', 'markup']))
    .describe('What differs of a page that was there before.'),
  words: z.object({ new: z.number().int(), gone: z.number().int() }),
  reading: z.array(hunkSchema).describe('Sentence by sentence what a reader reads differently.'),
  notYet: z
    .enum(['draft', 'until'])
    .nullable()
    .describe('Set where the new page is not public yet.'),
});

const sourceSchema = z.object({
  id: z.string(),
  publisher: words,
  title: words,
  url: z.string(),
  archived: z.string(),
});

const countSchema = z.object({
  file: z.string(),
  line: z.number().int(),
  column: z.number().int(),
  words,
  sentence: words,
});

const weightSchema = z.object({
  address,
  old: z.number().int().nullable().describe('Bytes; null for a new page.'),
  new: z.number().int(),
  isOver: z.boolean(),
});

const problemSchema = z.object({
  code: z.string(),
  severity: z.enum(['error', 'warning']),
  file: z.string(),
  line: z.number().int(),
  column: z.number().int(),
  message: words,
  hint: words,
});

export const reportSchema = z
  .object({
    $schema: z.string(),
    version: z.literal(1),
    base: sideSchema,
    head: sideSchema,
    verdict: z.object({
      state: z
        .enum(['same', 'changed', 'problems'])
        .describe('problems: there are errors, and the change should not be published as it is.'),
      sentences: z.array(words),
    }),
    problems: z.array(problemSchema),
    figures: z.array(figureChangeSchema),
    reprints: z.array(reprintSchema),
    readings: z.array(readingChangeSchema),
    pages: z.array(pageChangeSchema),
    frame: z.number().int().describe('Pages where only head, masthead or footer differ.'),
    charts: z.array(
      z.object({
        id: z.string(),
        title: words,
        state: z.enum(['new', 'changed', 'gone']),
        parts: z.array(z.enum(['data', 'picture'])),
      }),
    ),
    sources: z.object({
      new: z.array(sourceSchema),
      gone: z.array(sourceSchema),
      changed: z.array(sourceSchema),
      notArchived: z.array(sourceSchema).describe('Of the new and changed ones.'),
    }),
    unbound: z
      .array(countSchema)
      .nullable()
      .describe('Counts that are bound to nothing and were not there before; null if unknown.'),
    corrections: z.array(
      z.object({
        state: z.enum(['new', 'gone']).describe('gone: it was taken away.'),
        article: address,
        figure: z.string(),
        was: words,
        now: words,
      }),
    ),
    weight: z.object({
      budget: z.number().int().describe('Bytes that a page may take, compressed as it is sent.'),
      pages: z.array(weightSchema).describe('Pages that changed, the heaviest first.'),
    }),
    publish: z.object({
      live: z
        .array(z.object({ address, title: words, at: z.string().describe('UTC.'), words }))
        .describe('Articles that go live by themselves, by time.'),
      drafts: z.array(z.object({ address, title: words })),
      feed: z.array(z.object({ address, title: words, state: z.enum(['new', 'changed', 'gone']) })),
      redirects: z.array(z.object({ from: address, to: address })),
    }),
  })
  .describe('What a change of a site does to what its readers read.');

export type Report = z.infer<typeof reportSchema>;
export type Side = z.infer<typeof sideSchema>;
export type PageChange = z.infer<typeof pageChangeSchema>;
export type Hunk = z.infer<typeof hunkSchema>;
export type Piece = z.infer<typeof pieceSchema>;
export type Weight = z.infer<typeof weightSchema>;
export type UnboundCount = z.infer<typeof countSchema>;
