import { z } from 'zod';
import {
  date,
  figureReference,
  idOf,
  language,
  moment,
  printed,
  shortText,
  text,
} from './fields.ts';

const correctionSchema = z
  .strictObject({
    date: moment().describe('Day or time of the correction; quoted.'),
    figure: figureReference().optional().describe('The figure that was wrong, if it was a figure.'),
    was: printed().describe('What the article said.'),
    now: printed().describe('What it says now.'),
    reason: text().describe('Why it was wrong, in a sentence.'),
    severity: z
      .enum(['meaning', 'detail'])
      .default('detail')
      .describe('"meaning" when a reader would have concluded something else.'),
  })
  .describe('One correction of a published article.');

export const articleSchema = z
  .strictObject({
    title: text().describe('Headline. Inline Markdown, so a number in it can be bound.'),
    standfirst: text().describe('One or two sentences under the headline; inline Markdown.'),
    summary: shortText(60).optional().describe('For search engines and feeds; plain text.'),
    status: z
      .enum(['draft', 'published'])
      .default('published')
      .describe('A draft is left out of the site unless drafts are asked for.'),
    published: moment().describe(
      'Day or time of first publication, from which it is shown; quoted.',
    ),
    updated: moment().optional().describe('When the text last changed in substance; quoted.'),
    by: z.array(text()).default([]).describe('Who signs; the publisher if left out.'),
    language: language()
      .optional()
      .describe('Language of the article as a BCP 47 tag, when not that of the site.'),
    topics: z
      .array(idOf('topics'))
      .default([])
      .describe('Topics, as slugs; those of topics.yaml, if there is one.'),
    'key-points': z
      .array(text())
      .default([])
      .describe('Three to five findings; inline Markdown, numbers bound as in the text.'),
    corrections: z.array(correctionSchema).default([]).describe('Corrections, newest first.'),
  })
  .describe('Front matter of articles/<slug>/index.md.');

export const pageSchema = z
  .strictObject({
    title: text().describe('Heading of the page.'),
    description: text().optional().describe('What the page holds, in a sentence.'),
    updated: date().optional().describe('When the text last changed; quoted.'),
  })
  .describe('Front matter of pages/<slug>.md.');

export type Article = z.infer<typeof articleSchema>;
export type Page = z.infer<typeof pageSchema>;
export type Correction = z.infer<typeof correctionSchema>;
