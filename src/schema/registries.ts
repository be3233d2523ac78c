import { z } from 'zod';
import { address, date, byId, language, text } from './fields.ts';

const agentSchema = z
  .strictObject({
    name: text().describe('Full name of the body.'),
    short: text().optional().describe('Name to print where the full one is too long.'),
    kind: text().describe('What it is, in words: "UN body", "government", "news outlet".'),
    note: text().optional().describe('What a reader should know of its interest or its method.'),
  })
  .describe('A body that speaks: a government, a party, a UN office, an NGO, a news outlet.');

export const agentsSchema = byId(agentSchema).describe('agents.yaml: agent id -> agent.');

const measureSchema = z
  .strictObject({
    label: text().describe('Name of the measure: "Deaths", "Rockets fired".'),
    one: text().describe('Word for one of what is counted: "person".'),
    other: text().describe('Word for several of it: "people".'),
    counts: text().describe('What is counted and by which rule, in one or two sentences.'),
  })
  .describe('A kind of thing that is counted, by one rule. Two measures never share an axis.');

const facetSchema = z
  .strictObject({
    label: text().describe('Name of the facet: "Side".'),
    values: byId(text()).describe('Value id -> the words for it: "palestinian: Palestinian".'),
  })
  .describe('A way to tell the counted apart: by side, by status, by age, by place.');

export const measuresSchema = z
  .strictObject({
    measures: byId(measureSchema).describe('Measure id -> measure.'),
    facets: byId(facetSchema).default({}).describe('Facet id -> facet.'),
    names: z
      .array(text())
      .default([])
      .describe('Names that hold a numeral and count nothing: "Operation 7", "Route 60".'),
  })
  .describe('measures.yaml: what is counted on this site, and how the counted are told apart.');

const sourceSchema = z
  .strictObject({
    publisher: text().describe('Who published the document.'),
    title: text().describe('Title as printed; in brackets when it has none.'),
    author: text().optional().describe('Who signed it.'),
    date: date().optional().describe('Day of publication, quoted EDTF; left out when not shown.'),
    url: address().optional().describe("The publisher's own address of the document."),
    archived: address().optional().describe('Address of an archived copy of that page.'),
    'seen-at': address().optional().describe('Where a mirror or a relay was read instead.'),
    copy: z
      .enum(['original', 'mirror', 'relay'])
      .default('original')
      .describe(
        "What was read: the publisher's page, a full copy elsewhere, or somebody's report of it.",
      ),
    language: language()
      .optional()
      .describe('Language of the document as a BCP 47 tag, when not that of the site.'),
    licence: text().optional().describe('Licence of the document, where its data are reused.'),
    note: text().optional().describe('What a reader should know before trusting it.'),
  })
  .describe('A document that can be cited.');

export const sourcesSchema = byId(sourceSchema).describe(
  'sources/*.yaml: source id -> source. Ids are unique across all the files.',
);

const topicSchema = z
  .strictObject({
    label: text().describe('Name of the topic, as readers see it.'),
    summary: text().optional().describe('What the topic covers, in a sentence; plain text.'),
  })
  .describe('What articles have in common: each topic has a page.');

export const topicsSchema = byId(topicSchema).describe(
  'topics.yaml: topic id -> topic, in the order in which the topics are listed.',
);

export type Agent = z.infer<typeof agentSchema>;
export type Measure = z.infer<typeof measureSchema>;
export type Facet = z.infer<typeof facetSchema>;
export type Measures = z.infer<typeof measuresSchema>;
export type Topic = z.infer<typeof topicSchema>;
export type Source = z.infer<typeof sourceSchema>;
