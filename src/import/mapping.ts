import { SLUG, DATINGS } from '#schema';
import { z } from 'zod';

const FORMATS_OF_TABLES = ['plain', 'hxl', 'ucdp-ged', 'acled'] as const;
const PERIODS = ['day', 'week', 'month', 'year'] as const;
const DATE_FORMATS = [
  'YYYY-MM-DD',
  'DD/MM/YYYY',
  'MM/DD/YYYY',
  'DD.MM.YYYY',
  'DD-MM-YYYY',
  'D MMMM YYYY',
  'YYYY-MM',
  'YYYY',
] as const;

const fault = (kind: string) => ({ params: { fault: { kind } } });
const words = () => z.string().trim().min(1);
const slug = () => z.string().refine((text) => SLUG.test(text), fault('slug'));
const REFERENCE = /^[a-z0-9-]+\/[a-z0-9-]+$/;
const CLAIM = /^[a-z0-9-]+\/[a-z0-9-]+#[a-z0-9-]+$/;

/** What stands in a cell: YAML reads "1" as a number, and the table has text. */
const cell = () => z.union([z.string(), z.number(), z.boolean()]).transform(String);

/** Column -> the text, or the texts, that its cells may hold. */
const conditions = () =>
  z
    .record(z.string(), z.union([cell().transform((one) => [one]), z.array(cell()).min(1)]))
    .default({});

const columnsSchema = z
  .strictObject({
    when: words().optional().describe('The column of the date, or of the first day of a span.'),
    until: words().optional().describe('The column of the last day of a span.'),
    says: words().optional().describe('The column of the count.'),
    low: words().optional().describe('The column of the lowest count that its publisher allows.'),
    high: words().optional().describe('The column of the highest count that its publisher allows.'),
    best: words().optional().describe('The column of the count its publisher holds most likely.'),
    id: words().optional().describe('The column that no two rows may have the same text in.'),
    precision: words().optional().describe('The column that says how exact the date is.'),
    source: words().optional().describe('The column of source ids, where every row has its own.'),
  })
  .describe('What the columns are, by the names in the header or by HXL tags.');

/** A mapping file: what a published table is, and which records are to be made of it. */
export const mappingSchema = z
  .strictObject({
    format: z
      .enum(FORMATS_OF_TABLES)
      .describe('What the table is: ucdp-ged, acled, hxl (with a row of tags) or plain.'),
    series: z
      .string()
      .refine((text) => REFERENCE.test(text), fault('series'))
      .optional()
      .describe('The series to make, as event/series. It gets a CSV file of its own.'),
    claim: z
      .string()
      .refine((text) => CLAIM.test(text), fault('reference'))
      .optional()
      .describe('The claim to make, as event/figure#claim. All the rows make one count.'),
    figure: slug().optional().describe('Of a series: the figure of the event that is counted.'),
    label: words().optional().describe('Of a series: what the readings show, as a heading.'),
    by: slug().describe('The agent whose count it is, from agents.yaml.'),
    source: slug().optional().describe('The document that the table is, from sources/.'),
    licence: words().optional().describe('Licence of the table; it goes into the source.'),
    retrieved: words().optional().describe('Day on which the table was retrieved, YYYY-MM-DD.'),
    'dated-by': z
      .enum(DATINGS)
      .describe(
        'What the dates are: "event", when things happened; "report", when they were reported.',
      ),
    cumulative: z
      .boolean()
      .optional()
      .describe('Of plain and hxl: true when every row counts from the start.'),
    columns: columnsSchema.default({}),
    where: conditions().describe('Rows to keep: column -> a text or a list of them.'),
    except: conditions().describe('Rows to leave out: column -> a text or a list of them.'),
    every: z.enum(PERIODS).optional().describe('Length of a reading; without it, a row is one.'),
    take: z.enum(['sum', 'last']).optional().describe('What rows of one period make.'),
    dates: z.enum(DATE_FORMATS).optional().describe('How the dates are written ("YYYY-MM-DD").'),
    numbers: z
      .strictObject({
        thousands: z.enum([',', '.', ' ', "'"]).optional().describe('The mark between thousands.'),
        decimal: z.enum(['.', ',']).optional().describe('The mark before decimals.'),
      })
      .default({})
      .describe('How numbers are written, where they are more than digits.'),
    missing: z
      .array(cell())
      .default([])
      .describe('What stands for "no figure" beside an empty cell: NA, n/a, -.'),
    header: z
      .array(z.string())
      .optional()
      .describe('All the columns of the table; one more or one less is then refused.'),
  })
  .describe('A mapping: what a table is, and which records are made of it.');

export type Mapping = z.infer<typeof mappingSchema>;
export type Role = keyof z.infer<typeof columnsSchema>;
export type Period = (typeof PERIODS)[number];
export type DateFormat = (typeof DATE_FORMATS)[number];
export type Conditions = Mapping['where'];
