import { z } from 'zod';
import { Refusal, refusalFor } from './refusal.ts';

/** Time as a parameter, so that nothing has to be waited for in a test. */
export interface Time {
  now: () => number;
  /** Milliseconds. */
  wait: (milliseconds: number) => Promise<void>;
}

/** The Internet Archive's Wayback Machine, as far as it is needed here. */
export interface Service {
  /**
   * Asks for a page to be kept, and gives the job that does it.
   * @throws Refusal
   */
  ask(url: string): Promise<string>;
  /**
   * How a job stands: the time of the copy (YYYYMMDDhhmmss), or undefined while it runs.
   * @throws Refusal
   */
  look(job: string): Promise<string | undefined>;
  /**
   * The time of the copy nearest to another time; undefined when there is none.
   * @throws Refusal
   */
  nearest(url: string, time: string | undefined): Promise<string | undefined>;
}

/** Where copies are shown to readers. */
export const COPIES = 'https://web.archive.org/web';

const TIMESTAMP = z.string().regex(/^(?:19|20)\d{12}$/);
const ASKED = z.object({ job_id: z.string().regex(/^[\w-]{1,100}$/) });
const FAILED = z.object({
  status: z.literal('error'),
  status_ext: z.unknown(),
  message: z.unknown(),
});
const STATUS = z.discriminatedUnion('status', [
  z.object({ status: z.literal('pending') }),
  z.object({ status: z.literal('success'), timestamp: TIMESTAMP }),
]);
const AVAILABLE = z.object({
  archived_snapshots: z.object({
    closest: z
      .object({ available: z.boolean(), status: z.string(), timestamp: TIMESTAMP })
      .optional(),
  }),
});

/** Milliseconds that a request may take; waits before it is tried again, and after 429. */
const LONGEST = 60_000;
const AGAIN = [5_000, 20_000, 60_000];
const TOO_FAST = 60_000;
const LONGEST_PAUSE = 10 * 60_000;

/**
 * The service at its addresses.
 * @param options.base where it is; both parts of it, when it is not the Internet Archive
 * @param options.keys 'access:secret', without which it keeps nothing
 */
export function archiveService({
  base,
  keys,
  time,
}: {
  base: string | undefined;
  keys: string | undefined;
  time: Time;
}): Service {
  const save = `${base ?? 'https://web.archive.org'}/save`;
  const headers = { accept: 'application/json', ...(keys && { authorization: `LOW ${keys}` }) };
  const get = (address: string) => request(address, { headers }, time);
  return {
    ask: async (url) => {
      const body = new URLSearchParams({ url, skip_first_archive: '1' });
      return read(ASKED, await request(save, { method: 'POST', headers, body }, time)).job_id;
    },
    look: async (job) => {
      const found = read(STATUS, await get(`${save}/status/${job}`));
      return found.status === 'success' ? found.timestamp : undefined;
    },
    nearest: async (url, at) => {
      const query = new URLSearchParams({ url, ...(at && { timestamp: at }) });
      const address = `${base ?? 'https://archive.org'}/wayback/available?${query}`;
      const { closest } = read(AVAILABLE, await request(address, {}, time)).archived_snapshots;
      return closest?.available && closest.status === '200' ? closest.timestamp : undefined;
    },
  };
}

/** Tries again where the fault may pass; redirects are not followed, since they would carry the keys. */
async function request(address: string, options: RequestInit, time: Time): Promise<unknown> {
  for (let round = 0; ; round += 1) {
    const answer = await fetchOnce(address, options);
    const pause = pauseFor(answer, round);
    if (pause === undefined) return answer instanceof Response ? bodyOf(answer) : endWith(answer);
    await time.wait(pause);
  }
}

async function fetchOnce(address: string, options: RequestInit): Promise<Response | Error> {
  const signal = AbortSignal.timeout(LONGEST);
  return fetch(address, { ...options, signal, redirect: 'manual' }).catch(
    (error) => error as Error,
  );
}

/** Milliseconds until the next try; undefined when there is none. */
function pauseFor(answer: Response | Error, round: number): number | undefined {
  const usual = AGAIN[round];
  if (usual === undefined || !(answer instanceof Response)) return usual;
  if (answer.status >= 500) return usual;
  if (answer.status !== 429) return undefined;
  const seconds = Number(answer.headers.get('retry-after') ?? Number.NaN);
  return Number.isFinite(seconds) && seconds >= 0
    ? Math.min(seconds * 1000, LONGEST_PAUSE)
    : TOO_FAST;
}

async function bodyOf(answer: Response): Promise<unknown> {
  if (answer.status === 401) throw new Refusal('the archive does not know these keys (401)', true);
  if (answer.status === 429) throw new Refusal('the archive wants fewer requests (429)', true);
  if (answer.status >= 300 && answer.status < 400)
    throw new Refusal(`the archive sends us elsewhere (${answer.status})`, true);
  if (answer.status >= 500)
    throw new Refusal(`the archive is out of order (${answer.status})`, true);
  return answer.json().catch(() => {
    throw new Refusal(`the archive answered with ${answer.status} and no JSON`);
  });
}

function endWith(error: Error): never {
  const { cause = error } = error as { cause?: Error & { code?: string } };
  const reason = (cause as { code?: string }).code ?? error.name;
  throw new Refusal(`the archive cannot be reached (${reason})`, true);
}

function read<S extends z.ZodType>(schema: S, body: unknown): z.infer<S> {
  const failed = FAILED.safeParse(body);
  if (failed.success) throw refusalFor(failed.data.status_ext, failed.data.message);
  const found = schema.safeParse(body);
  if (found.success) return found.data;
  throw new Refusal('the archive gave an answer that cannot be read');
}
