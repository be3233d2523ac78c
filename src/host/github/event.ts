import { z } from 'zod';

const sha = z.string().regex(/^[0-9a-f]{40}$/);
const named = z.object({ full_name: z.string() });

const runEvent = z.object({
  workflow_run: z.object({
    id: z.number().int(),
    event: z.string(),
    head_sha: sha,
    head_branch: z.string(),
    head_repository: named.extend({ owner: z.object({ login: z.string() }) }),
  }),
  repository: named.extend({ default_branch: z.string() }),
});

const closedEvent = z.object({ pull_request: z.object({ number: z.number().int().positive() }) });

/** A run that built a preview, as GitHub itself tells of it. Nothing here comes from the run. */
export interface PreviewRun {
  id: number;
  commit: string;
  branch: string;
  /** The repository that the commit is in, which a stranger may own: 'owner/name'. */
  repository: string;
  owner: string;
  /** Where pull requests of the site go. */
  into: string;
}

/** Thrown for an event that is none of those a command is for. */
export class WrongEvent extends Error {}

/** The run behind an event "workflow_run". */
export function runIn(event: unknown): PreviewRun {
  const found = runEvent.safeParse(event);
  if (!found.success || found.data.workflow_run.event !== 'pull_request')
    throw new WrongEvent(
      'This is no event of a workflow that ran for a pull request. Run it in preview-deploy.yml, or name the file of an event with GITHUB_EVENT_PATH.',
    );
  const { workflow_run: run, repository } = found.data;
  return {
    id: run.id,
    commit: run.head_sha,
    branch: run.head_branch,
    repository: run.head_repository.full_name,
    owner: run.head_repository.owner.login,
    into: repository.default_branch,
  };
}

/** The number of the pull request of an event "pull_request_target". */
export function closedNumber(event: unknown): number | undefined {
  const found = closedEvent.safeParse(event);
  return found.success ? found.data.pull_request.number : undefined;
}
