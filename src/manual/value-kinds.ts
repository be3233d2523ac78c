import type { Fault } from '#schema';
import type { z } from 'zod';

/** What a value must be, by the kind of fault that a wrong one has. */
const WORDS: Record<Fault['kind'], string> = {
  date: 'date',
  slug: 'id',
  zone: 'time zone',
  url: 'web address',
  email: 'mail address',
  reference: 'figure, as event/figure or event/figure#claim',
  series: 'series, as event/series',
  position: 'position, as [north, east]',
  words: 'text',
  character: 'text',
  language: 'language tag',
};

const MOMENT = 'day or time';

/** Nothing that a field takes: wrong for whatever it wants. */
const WRONG: readonly unknown[] = ['?!', [500, 500]];

const LONG = 'word '.repeat(1000);

/**
 * What a text or a position of the content must be, in words; undefined for other values. The checks
 * of a schema are functions, so it is asked: it says of a wrong value what is wrong with it.
 */
export function kindOf(schema: z.ZodType): string | undefined {
  const found = WRONG.map((value) => faultOf(schema, value)).find((fault) => fault !== undefined);
  if (found?.kind === 'date' && schema.safeParse('2026-11-26T06:00').success) return MOMENT;
  if (found) return WORDS[found.kind];
  if (!schema.safeParse('?!').success) return undefined;
  const long = faultOf(schema, LONG);
  if (long?.kind === 'words') return `text of at most ${long.most} words`;
  return schema.safeParse('').success ? 'text, or nothing' : 'text';
}

function faultOf(schema: z.ZodType, value: unknown): Fault | undefined {
  const issue = schema.safeParse(value).error?.issues.find(({ path }) => path.length === 0);
  const params = issue?.code === 'custom' ? issue.params : undefined;
  return params?.['fault'] as Fault | undefined;
}
