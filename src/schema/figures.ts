import { z } from 'zod';
import { byId, date, idOf, printed, type Registry, shortText, slug, text } from './fields.ts';

export const STANCES = [
  'reported',
  'claimed',
  'confirmed',
  'estimated',
  'alleged',
  'disputed',
  'denied',
  'expected',
] as const;

export const REASONS = [
  'later-deaths',
  'bodies-recovered',
  'reclassified',
  'source-corrected',
  'our-error',
  'withdrawn',
  'scope-changed',
  'rebased',
] as const;

/** At most this many words of a source are quoted, which keeps a quotation within fair use. */
const LONGEST_QUOTE = 25;

const reason = () => z.enum(REASONS);

const claimSchema = z
  .strictObject({
    says: printed().describe("The quantity in the source's own words: at least 2,104."),
    by: idOf('agents').describe('The agent whose count it is, from agents.yaml.'),
    via: z
      .array(idOf('agents'))
      .default([])
      .describe('Agents that passed the count on, nearest to the reader last.'),
    source: idOf('sources').describe('The document in which the number was read, from sources/.'),
    'as-of': date().optional().describe('The day up to which it counts; quoted EDTF.'),
    locator: text().optional().describe('Where in the document: a page, a paragraph, a table.'),
    quote: shortText(LONGEST_QUOTE)
      .optional()
      .describe(`The source's sentence, word for word, ${LONGEST_QUOTE} words at most.`),
    stance: z
      .enum(STANCES)
      .default('reported')
      .describe('How the originator puts it: reported, claimed, estimated, disputed …'),
    replaces: idOf('own-claims')
      .optional()
      .describe('The earlier claim of this figure that it takes over from.'),
    because: reason().optional().describe('Why the earlier claim was replaced.'),
    includes: z
      .array(text())
      .default([])
      .describe('What the count takes in that others leave out.'),
    excludes: z.array(text()).default([]).describe('What the count leaves out.'),
    note: text().optional().describe('What a reader must know to read the number right.'),
  })
  .describe("One originator's answer to the question that the figure asks.");

const figureSchema = z
  .strictObject({
    label: text().describe('What is counted, as a heading: "Palestinians killed".'),
    measure: idOf('measures').describe('Kind of thing counted, from measures.yaml.'),
    of: byId(slug())
      .meta({ refersTo: 'facet-values' satisfies Registry })
      .default({})
      .describe('Facets of the counted: { side: palestinian, status: civilian }.'),
    'part-of': idOf('own-figures')
      .optional()
      .describe('The figure of the same event that this is a part of.'),
    'complete-by': idOf('facets')
      .optional()
      .describe('A facet whose parts add up to this figure, with nothing left over.'),
    place: text().optional().describe('Where, when it is not the place of the event.'),
    period: date().optional().describe('When, when it is not the period of the event.'),
    'out-of': z
      .int()
      .positive()
      .optional()
      .describe('The most there can be: members of the body that voted, people on board.'),
    note: text().optional().describe('What a reader must know before comparing its claims.'),
    claims: byId(claimSchema).describe('Claim id -> claim; rivals stand side by side.'),
  })
  .describe('Something that is counted in an event: a question, not a number.');

/** What the dates of readings are. A death of May that was reported in June belongs to either month. */
export const DATINGS = ['event', 'report'] as const;

const seriesSchema = z
  .strictObject({
    label: text().describe('What the readings show, as a heading.'),
    figure: idOf('own-figures').describe(
      'The figure of this event whose value is read again and again.',
    ),
    by: idOf('agents').describe('The agent whose count it is.'),
    source: idOf('sources')
      .optional()
      .describe('The document of all readings, if it is one for all.'),
    cumulative: z
      .boolean()
      .describe(
        'True when every reading counts from the start, false when each counts its period.',
      ),
    'dated-by': z
      .enum(DATINGS)
      .optional()
      .describe(
        'What the dates are: "event", the days on which things happened; "report", those on which they were reported.',
      ),
    note: text().optional().describe('What a reader must know to read the series right.'),
  })
  .describe('Readings over time, in <event>.<series>.csv beside the figures file.');

export const eventSchema = z
  .strictObject({
    title: text().describe('What happened, as a heading.'),
    place: text().optional().describe('Where it happened.'),
    period: date().optional().describe('When it happened: quoted EDTF, an interval for a span.'),
    summary: text().optional().describe('What happened, in two or three neutral sentences.'),
    expected: z.boolean().default(false).describe('True while the event has still to happen.'),
    figures: byId(figureSchema).describe('Figure id -> figure.'),
    series: byId(seriesSchema).default({}).describe('Series id -> series.'),
  })
  .describe('figures/<event>.yaml: an event and what is counted in it.');

/** Columns of a series file. Every file has the first two; the others may be left out. */
export const SERIES_COLUMNS = ['when', 'says', 'source', 'because', 'note'] as const;

export const readingSchema = z
  .strictObject({
    when: date().describe('Day or period of the reading, EDTF.'),
    says: z.string().describe('The quantity as printed; empty where the source gives no figure.'),
    source: idOf('sources').optional().describe('The document of this reading.'),
    because: reason().optional().describe('Why a cumulative count fell at this reading.'),
    note: text().optional().describe('A remark on this reading.'),
  })
  .describe('One row of a series file.');

export type Claim = z.infer<typeof claimSchema>;
export type Figure = z.infer<typeof figureSchema>;
export type Series = z.infer<typeof seriesSchema>;
export type Event = z.infer<typeof eventSchema>;
export type Reading = z.infer<typeof readingSchema>;
export type Reason = (typeof REASONS)[number];
export type Dating = (typeof DATINGS)[number];
export type Stance = (typeof STANCES)[number];
