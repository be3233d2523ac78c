import { readDate } from '#schema';

/** Name of the environment in which a command tells the build for which moment to make the pages. */
export const NOW = 'LEDGERLINE_NOW';

const MOMENT = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:\d{2}))?$/;

/** Milliseconds since 1970 of an instant with its offset, or of the start of a day in UTC. */
export function readMoment(written: string): number | undefined {
  const span = MOMENT.test(written) ? readDate(written) : undefined;
  return typeof span === 'object' ? span.min : undefined;
}

/** A moment as the environment names it. */
export function momentText(moment: number): string {
  return new Date(moment).toISOString().replace(/\.\d+/, '');
}

/** The moment that the environment names, else that of the clock. */
export function presentMoment(environment: NodeJS.ProcessEnv = process.env): number {
  const written = environment[NOW];
  if (!written) return Date.now();
  const moment = readMoment(written);
  if (moment === undefined) throw new Error(`${NOW} is "${written}", which is no moment.`);
  return moment;
}
