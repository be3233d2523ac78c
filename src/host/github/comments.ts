import { z } from 'zod';
import type { Api } from './api.ts';

const comment = z.object({
  id: z.number().int(),
  body: z.string().nullable(),
  user: z.object({ login: z.string(), type: z.string() }).nullable(),
});

/** By this a comment is found again. A reader does not see it. */
const MARKER = '<!-- ledgerline-preview -->';

/** Who writes the comment: the token of a workflow belongs to this account. */
const AUTHOR = { login: 'github-actions[bot]', type: 'Bot' };

/** A comment list has at most so many pages here: a stranger could write any number of comments. */
const MOST_PAGES = 30;
const PER_PAGE = 100;

/**
 * Writes the one comment of a pull request: a new one the first time, and over it from then on. A comment of
 * somebody else is never touched, whatever it holds.
 */
export async function keepComment(api: Api, number: number, text: string): Promise<void> {
  const id = await findComment(api, number);
  const body = { body: `${MARKER}\n${text}` };
  if (id === undefined)
    await api.ask(`/issues/${number}/comments`, z.unknown(), { method: 'POST', body });
  else await api.ask(`/issues/comments/${id}`, z.unknown(), { method: 'PATCH', body });
}

/** The comment of ours; undefined where there is none yet. */
export async function findComment(api: Api, number: number): Promise<number | undefined> {
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    const path = `/issues/${number}/comments?per_page=${PER_PAGE}&page=${page}`;
    const comments = await api.ask(path, z.array(comment));
    const own = comments.find(isOwn);
    if (own) return own.id;
    if (comments.length < PER_PAGE) return undefined;
  }
  return undefined;
}

function isOwn({ body, user }: z.infer<typeof comment>): boolean {
  const isAuthor = user?.login === AUTHOR.login && user.type === AUTHOR.type;
  return isAuthor && body?.startsWith(MARKER) === true;
}
