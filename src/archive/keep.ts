import type { Jobs } from './jobs.ts';
import { Refusal } from './refusal.ts';
import type { Service, Time } from './service.ts';
import type { ArchiveState } from './states.ts';

/** A source that can be archived. */
export type Kept = ArchiveState & { url: string };

/** What came of one source. */
export type Outcome =
  /** `time` is that of the copy: YYYYMMDDhhmmss. */
  | { as: 'copy'; source: Kept; time: string }
  | { as: 'none'; source: Kept }
  | { as: 'pending'; source: Kept }
  /** A clause; `ends` when those after it were not asked for either. */
  | { as: 'failed'; source: Kept; reason: string; ends: boolean };

/** Milliseconds between two pages, so that one editor takes little of what the archive gives to all. */
const BETWEEN_PAGES = 10_000;
const BETWEEN_LOOKUPS = 1_500;
const BETWEEN_LOOKS = 5_000;
/** A page that takes longer is asked about in the next run. */
const LONGEST_JOB = 180_000;

/** Asks the archive to keep each page, one after the other, and tells what came of each as it comes. */
export async function* keepEach(
  sources: readonly Kept[],
  { service, jobs, time }: { service: Service; jobs: Jobs; time: Time },
): AsyncGenerator<Outcome> {
  let asked = false;
  for (const source of sources) {
    const known = jobs.of(source.id, source.url);
    if (asked && known === undefined) await time.wait(BETWEEN_PAGES);
    asked ||= known === undefined;
    const outcome = await outcomeOf(source, () => keep(source, known, { service, jobs, time }));
    if (outcome.as !== 'pending' && !(outcome.as === 'failed' && outcome.ends))
      jobs.forget(source.id);
    yield outcome;
    if (outcome.as === 'failed' && outcome.ends) return;
  }
}

async function keep(
  source: Kept,
  known: string | undefined,
  { service, jobs, time }: { service: Service; jobs: Jobs; time: Time },
): Promise<Outcome> {
  const job = known ?? (await service.ask(source.url));
  if (known === undefined) jobs.remember(source.id, source.url, job);
  const start = time.now();
  while (time.now() - start < LONGEST_JOB) {
    const copy = await service.look(job);
    if (copy !== undefined) return { as: 'copy', source, time: copy };
    await time.wait(BETWEEN_LOOKS);
  }
  return { as: 'pending', source };
}

/** Looks for the copies that exist, nearest to the day on which each document was published. */
export async function* findEach(
  sources: readonly Kept[],
  { service, time }: { service: Service; time: Time },
): AsyncGenerator<Outcome> {
  for (const [index, source] of sources.entries()) {
    if (index > 0) await time.wait(BETWEEN_LOOKUPS);
    const outcome = await outcomeOf(source, async () => {
      const copy = await service.nearest(source.url, timeOf(source.date));
      return copy === undefined ? { as: 'none', source } : { as: 'copy', source, time: copy };
    });
    yield outcome;
    if (outcome.as === 'failed' && outcome.ends) return;
  }
}

/** 20210311 for '2021-03-11'; a date that is no single day is shortened to what it says for sure. */
function timeOf(date: string | undefined): string | undefined {
  return /^\d{4}(?:-\d{2}(?:-\d{2})?)?/.exec(date ?? '')?.[0].replaceAll('-', '');
}

async function outcomeOf(source: Kept, work: () => Promise<Outcome>): Promise<Outcome> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { as: 'failed', source, reason: error.message, ends: error.ends };
  }
}
