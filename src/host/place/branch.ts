import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Git, GitFault } from './git.ts';
import { changedTree } from './trees.ts';

/** A branch that a host publishes, such as `gh-pages` of GitHub Pages. */
export interface Branch {
  /** Address or path of the repository, as git takes it. */
  repository: string;
  branch: string;
  environment?: NodeJS.ProcessEnv;
}

/** How often the work is begun again when somebody else pushed meanwhile. */
const TRIES = 6;

/**
 * Puts a folder on a branch, at its root or below it, or takes it away from there, and pushes. The branch
 * holds one commit: a preview that was taken away is not in its history, and neither is a site of last year.
 * When somebody else pushed meanwhile, the change is made anew on top of that.
 * @param change.folder undefined takes away what is there
 * @param change.under none for the root
 * @returns false when the branch was like that already
 * @throws GitFault
 */
export function changeBranch(
  target: Branch,
  change: { folder: string | undefined; under: readonly string[]; message: string },
): boolean {
  return inRepository(target, (git, scratch) => {
    const { folder, under, message } = change;
    const tree = folder && git.treeOf(resolve(folder), join(scratch, 'folder.index'));
    for (let tried = 1; ; tried += 1) {
      const old = fetchBranch(git, target);
      const oldTree = old && git.run(['rev-parse', `${old}^{tree}`]);
      const next = changedTree(git, oldTree, { tree, under }) ?? git.makeTree([]);
      if (next === oldTree || (old === undefined && tree === undefined)) return false;
      if (push(git, target, { old, tree: next, message })) return true;
      if (tried === TRIES)
        throw new GitFault(
          `The branch ${target.branch} changed ${TRIES} times while it was written. Run the workflow again.`,
        );
    }
  });
}

/** The folders of a branch below one of its own, such as each article below `articles`. */
export function foldersOn(target: Branch, under: string): Set<string> | undefined {
  return inRepository(target, (git) => {
    const commit = fetchBranch(git, target, ['--filter=blob:none']);
    if (commit === undefined) return undefined;
    const { status, stdout } = git.try(['rev-parse', '--quiet', '--verify', `${commit}:${under}`]);
    const entries = status === 0 ? git.list(stdout.trim()) : [];
    return new Set(entries.filter(({ kind }) => kind === 'tree').map(({ name }) => name));
  });
}

function inRepository<T>(target: Branch, work: (git: Git, scratch: string) => T): T {
  const scratch = mkdtempSync(join(tmpdir(), 'ledgerline-host-'));
  try {
    return work(new Git(join(scratch, 'git'), target.environment ?? process.env), scratch);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** The last commit of the branch; undefined when there is no such branch yet. */
function fetchBranch(git: Git, target: Branch, how: readonly string[] = []): string | undefined {
  const { repository, branch } = target;
  const listed = git.run(['ls-remote', '--', repository, `refs/heads/${branch}`]);
  if (listed === '') return undefined;
  git.run([
    'fetch',
    '--quiet',
    '--depth=1',
    '--no-tags',
    ...how,
    '--',
    repository,
    `refs/heads/${branch}`,
  ]);
  return git.run(['rev-parse', 'FETCH_HEAD']);
}

/** False when the branch is another one by now. */
function push(
  git: Git,
  { repository, branch }: Branch,
  { old, tree, message }: { old: string | undefined; tree: string; message: string },
): boolean {
  const commit = git.run(['commit-tree', tree, '-m', message], { environment: AUTHOR });
  const lease = `--force-with-lease=refs/heads/${branch}:${old ?? ''}`;
  const words = ['push', '--quiet', lease, '--', repository, `${commit}:refs/heads/${branch}`];
  const { status, stderr } = git.try(words);
  if (status === 0) return true;
  if (/stale info|fetch first|cannot lock ref|reference already exists/.test(stderr)) return false;
  git.run(words);
  return true;
}

/** Who commits, where the environment does not say it. */
const AUTHOR = Object.fromEntries(
  ['AUTHOR', 'COMMITTER'].flatMap((role) => [
    [`GIT_${role}_NAME`, process.env[`GIT_${role}_NAME`] || 'Ledgerline'],
    [`GIT_${role}_EMAIL`, process.env[`GIT_${role}_EMAIL`] || 'ledgerline@localhost'],
  ]),
);
