import { z } from 'zod';
import { type Api, ApiFault } from './api.ts';
import type { PreviewRun } from './event.ts';

const pullRequest = z.object({
  number: z.number().int().positive(),
  state: z.enum(['open', 'closed']),
  head: z.object({
    sha: z.string(),
    ref: z.string(),
    /** Null once a stranger has deleted the repository. */
    repo: z.object({ full_name: z.string() }).nullable(),
  }),
  base: z.object({ ref: z.string() }),
});

type PullRequest = z.infer<typeof pullRequest>;

/** Which pull request a run belongs to, or why there is none. */
export type Found = { number: number } | { none: string };

/**
 * Asks for the open pull request whose last commit a run has built. The event lists none for a fork, and
 * whatever an artifact says of it was written by a stranger, so only the API knows. One branch can be
 * proposed for several branches, but for the main one only once: the others have no preview.
 */
export async function findPullRequest(api: Api, run: PreviewRun): Promise<Found> {
  const query = new URLSearchParams({
    state: 'open',
    head: `${run.owner}:${run.branch}`,
    base: run.into,
    per_page: '100',
  });
  const all = await api.ask(`/pulls?${query}`, z.array(pullRequest));
  const [one, ...more] = all.filter((each) => isOf(each, run));
  if (!one)
    return {
      none: `No open pull request has ${run.commit.slice(0, 7)} of ${run.repository} as its last commit. It was closed, or a newer commit has a run of its own.`,
    };
  if (more.length === 0) return { number: one.number };
  return {
    none: `Several open pull requests have ${run.commit.slice(0, 7)} as their last commit, so it is not known which of them was built. Close all but one.`,
  };
}

/** The answer is filtered once more, since a question that is not understood gets all of them. */
function isOf({ state, head, base }: PullRequest, run: PreviewRun): boolean {
  const isHead = head.sha === run.commit && head.ref === run.branch;
  return (
    state === 'open' && isHead && head.repo?.full_name === run.repository && base.ref === run.into
  );
}

/** True of a pull request that is closed; false of one that is open, and of a number that is none. */
export async function isClosed(api: Api, number: number): Promise<boolean> {
  try {
    return (await api.ask(`/pulls/${number}`, pullRequest)).state === 'closed';
  } catch (error) {
    if (error instanceof ApiFault && error.status === 404) return false;
    throw error;
  }
}

/** How a pull request stands: another commit than the one that was built makes the preview an old one. */
export async function standingOf(
  api: Api,
  number: number,
  commit: string,
): Promise<'current' | 'outdated' | 'closed'> {
  const { state, head } = await api.ask(`/pulls/${number}`, pullRequest);
  if (state === 'closed') return 'closed';
  return head.sha === commit ? 'current' : 'outdated';
}
