import { z } from 'zod';

const quantitySchema = z.object({
  relation: z.string(),
  value: z.number().nullable(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  unit: z.string(),
  hedge: z.string().optional(),
  parts: z.array(z.number()).optional(),
});

const agentSchema = z.object({ id: z.string(), name: z.string() });

const claimSchema = z.object({
  id: z.string(),
  says: z.string(),
  quantity: quantitySchema,
  stance: z.string(),
  as_of: z.string().optional(),
  by: agentSchema,
  via: z.array(agentSchema),
  source: z.string(),
  locator: z.string().optional(),
  quote: z.string().optional(),
  includes: z.array(z.string()),
  excludes: z.array(z.string()),
  replaces: z.string().optional(),
  because: z.string().optional(),
  replaced_by: z.string().optional(),
  note: z.string().optional(),
});

const figureSchema = z.object({
  id: z.string(),
  label: z.string(),
  measure: z.object({ id: z.string(), label: z.string(), other: z.string() }),
  facets: z.record(z.string(), z.unknown()),
  part_of: z.string().optional(),
  place: z.string().optional(),
  period: z.string().optional(),
  note: z.string().optional(),
  claims: z.array(claimSchema),
});

const readingSchema = z.object({
  when: z.string(),
  says: z.string().nullish(),
  quantity: quantitySchema.nullable(),
  source: z.string(),
  because: z.string().optional(),
  note: z.string().optional(),
});

const seriesSchema = z.object({
  id: z.string(),
  label: z.string(),
  by: agentSchema,
  readings: z.array(readingSchema),
});

const correctionSchema = z.object({
  id: z.string(),
  figure: z.string(),
  was: z.string(),
  now: z.string(),
  address: z.string(),
});

/** What is read of `/data/<event>.json`; the rest of it is not looked at. */
export const eventDocumentSchema = z.object({
  site: z.object({ url: z.string() }),
  event: z.object({ id: z.string(), title: z.string() }),
  figures: z.array(figureSchema),
  series: z.array(seriesSchema),
  corrections: z.array(correctionSchema),
});

/** What is read of `/charts/<id>.json`. */
export const chartDocumentSchema = z.object({
  chart: z.object({ id: z.string(), kind: z.string(), title: z.string() }).loose(),
  rows: z.array(z.record(z.string(), z.unknown())),
  events: z.array(z.unknown()).optional(),
});

/** What is read of `/feed.json`. */
export const feedSchema = z.object({
  items: z.array(z.object({ url: z.string(), title: z.string() }).loose()).default([]),
});

/** By this a site is known for one of ours. */
export const packageSchema = z.object({ resources: z.array(z.unknown()) });

export type ClaimFacts = z.infer<typeof claimSchema>;
export type ReadingFacts = z.infer<typeof readingSchema>;
type FigureDocument = z.infer<typeof figureSchema>;
type SeriesDocument = z.infer<typeof seriesSchema>;

export interface FigureFacts extends Omit<FigureDocument, 'claims'> {
  /** '<event>/<figure>'. */
  ref: string;
  event: { id: string; title: string };
  claims: Map<string, ClaimFacts>;
}

export interface SeriesFacts extends Omit<SeriesDocument, 'readings'> {
  /** '<event>/<series>'. */
  ref: string;
  /** By day or period. */
  readings: Map<string, ReadingFacts>;
}

/** A document, as the table of the sources has it; empty where nothing is stated. */
export interface SourceFacts {
  id: string;
  publisher: string;
  title: string;
  date: string;
  url: string;
  archived: string;
}

/** By this a correction is known: its day and its place on the page may change. */
export const correctionWords = (was: string, now: string) => `${was.trim()}\n${now.trim()}`;

/** The record that a page shows behind a number. */
export interface CountedRecord {
  /** '<event>/<figure>'. */
  figure: string;
  /** Name of the body whose count it is. */
  speaker: string;
  says: string;
  /** EDTF; undefined where it is not stated. */
  asOf: string | undefined;
}
