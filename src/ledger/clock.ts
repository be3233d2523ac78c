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

/** Seconds since 1970, of reproducible-builds.org: other programs read it too, so a command's own comes first. */
const EPOCH = 'SOURCE_DATE_EPOCH';

/** The last second of the year 9999, the last one that dates are written with. */
const LAST_SECOND = 253_402_300_799;

/** Thrown for a moment that the environment names and nobody can read; the message has the next step. */
export class WrongMoment extends Error {
  override readonly name = 'WrongMoment';
}

/**
 * The moment that the environment names, else that of the clock, in milliseconds since 1970.
 * @throws WrongMoment when it names one that cannot be read
 */
export function presentMoment(environment: NodeJS.ProcessEnv = process.env): number {
  const { [NOW]: written, [EPOCH]: seconds } = environment;
  if (written) return readMoment(written) ?? refuse(NOW, written, AS_MOMENT);
  if (seconds) return readSeconds(seconds) ?? refuse(EPOCH, seconds, AS_SECONDS);
  return Date.now();
}

/** The time of this machine, in milliseconds since 1970, whatever the environment names: what is saved has it. */
export const clockTime = (): number => Date.now();

const AS_MOMENT = 'a day, such as 2026-11-26, or a time with its offset: 2026-11-26T06:00+02:00';
const AS_SECONDS = 'whole seconds since 1970, such as 1795651200';

/** Milliseconds since 1970. */
function readSeconds(written: string): number | undefined {
  const seconds = /^\d+$/.test(written) ? Number(written) : Number.NaN;
  return seconds <= LAST_SECOND ? seconds * 1000 : undefined;
}

function refuse(name: string, written: string, wanted: string): never {
  throw new WrongMoment(
    `${name} is "${written}", which is no moment. Give it ${wanted}; or unset it, and the present counts.`,
  );
}
