import { printable } from '#problems';
import type { z } from 'zod';

/** Where the API of a repository is, and as whom it is asked. */
export interface Access {
  /** 'https://api.github.com'. */
  api: string;
  /** 'owner/name'. */
  repository: string;
  token: string;
}

/** Thrown when the API refuses or fails; the message says what happened and what to do. */
export class ApiFault extends Error {
  /** Of the answer; 0 when there was none. */
  readonly status: number;

  constructor(message: string, status = 0) {
    super(message);
    this.status = status;
  }
}

/** Thrown for a download that has more bytes than it may have. */
export class TooLong extends Error {}

interface Question {
  method?: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  body?: unknown;
}

/** Milliseconds that an answer may take. */
const LONGEST = 60_000;

/** The API of one repository, asked with its version fixed and no redirect followed. */
export class Api {
  readonly #access: Access;

  constructor(access: Access) {
    this.#access = access;
  }

  /**
   * @param path below the repository: '/pulls/12'
   * @throws ApiFault when there is no answer of that form
   */
  async ask<S extends z.ZodType>(
    path: string,
    form: S,
    question: Question = {},
  ): Promise<z.infer<S>> {
    const answer = await this.#send(path, question);
    if (!answer.ok) throw await faultOf(answer, `${question.method ?? 'GET'} ${bare(path)}`);
    const found = form.safeParse(await answer.json().catch(() => undefined));
    if (found.success) return found.data;
    throw new ApiFault(
      `GitHub answered ${bare(path)} with something that cannot be read. Run the workflow again; if it stays so, its API has changed.`,
    );
  }

  /**
   * Bytes that the API sends on to somewhere else. The token is for the API alone, so it does not go there.
   * @param most bytes
   * @throws TooLong for a longer answer, which is broken off
   */
  async download(path: string, most: number): Promise<Uint8Array> {
    const answer = await this.#send(path, {});
    if (answer.status !== 302) throw await faultOf(answer, `GET ${path}`);
    const place = answer.headers.get('location') ?? '';
    const isSafe =
      URL.canParse(place) && new URL(place).protocol === new URL(this.#access.api).protocol;
    if (!isSafe)
      throw new ApiFault(
        `GitHub sends ${path} to a place that is no web address. Run the workflow again later.`,
      );
    const file = await reach(place, { redirect: 'error' });
    if (!file.ok) throw await faultOf(file, `the download of ${path}`);
    return upTo(most, file);
  }

  #send(path: string, { method = 'GET', body }: Question): Promise<Response> {
    const { api, repository, token } = this.#access;
    return reach(`${api}/repos/${repository}${path}`, {
      method,
      redirect: 'manual',
      headers: {
        accept: 'application/vnd.github+json',
        authorization: `Bearer ${token}`,
        'user-agent': 'ledgerline',
        'x-github-api-version': '2022-11-28',
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
  }
}

/** A path as a person reads it. */
function bare(path: string): string {
  return path.replace(/\?.*$/, '');
}

function reach(address: string, options: RequestInit): Promise<Response> {
  const signal = AbortSignal.timeout(LONGEST);
  return fetch(address, { ...options, signal }).catch((error: Error) => {
    const { cause = error } = error as { cause?: Error & { code?: string } };
    const reason = (cause as { code?: string }).code ?? cause.name;
    throw new ApiFault(`GitHub cannot be reached (${reason}). Run the workflow again later.`);
  });
}

async function upTo(most: number, answer: Response): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of answer.body ?? []) {
    size += part.byteLength;
    if (size > most) throw new TooLong();
    parts.push(part);
  }
  return Buffer.concat(parts);
}

async function faultOf(answer: Response, what: string): Promise<ApiFault> {
  const { status } = answer;
  const said = wordsIn(await answer.json().catch(() => undefined));
  return new ApiFault(`GitHub refused ${what} (${status}${said}). ${nextStep(answer)}`, status);
}

function wordsIn(body: unknown): string {
  const { message } = (body ?? {}) as { message?: unknown };
  if (typeof message !== 'string') return '';
  return `: ${printable(message).replaceAll('\n', ' ').slice(0, 160)}`;
}

function nextStep({ status, headers }: Response): string {
  const isLimit = status === 429 || headers.get('x-ratelimit-remaining') === '0';
  if (isLimit || headers.has('retry-after'))
    return `Too much was asked${until(headers)}. Run the workflow again then.`;
  if (status === 401)
    return 'The token is not valid any more. Give the step a new one as GITHUB_TOKEN.';
  if (status === 403)
    return 'The token may not do this. Look at "permissions" of the job, and at Settings, Actions, General, Workflow permissions.';
  if (status === 404)
    return 'There is no such thing, or the token may not see it. Look at "permissions" of the job.';
  if (status >= 500) return 'GitHub itself is out of order. Run the workflow again later.';
  return 'Nothing was changed. Run the workflow for the pull request again.';
}

/** GitHub says either for how many seconds, or until which second since 1970. */
function until(headers: Headers): string {
  const seconds = Number(headers.get('retry-after') ?? Number.NaN);
  if (Number.isFinite(seconds)) return `; it takes more in ${seconds} seconds`;
  const reset = Number(headers.get('x-ratelimit-reset') ?? Number.NaN);
  if (!Number.isFinite(reset)) return '';
  return `; it takes more at ${new Date(reset * 1000).toISOString().slice(11, 16)} UTC`;
}
