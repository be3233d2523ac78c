import { execFileSync } from 'node:child_process';

/** Thrown where git does not know what it is asked for; the message says why, and what to do. */
export class NotInGit extends Error {}

/** What is asked of git. Every revision is one that `commit` has given, so none is taken for an option. */
export interface Repository {
  /** The top folder of the working tree. */
  top(): string;
  /**
   * The full name of a commit.
   * @throws NotInGit
   */
  commit(written: string): string;
  /** The newest commit that both come from; undefined where there is none, or the history is cut off. */
  mergeBase(one: string, other: string): string | undefined;
  /**
   * Writes a tree of the repository into a folder; the index that this takes is a file of its own.
   * @throws NotInGit
   */
  extract(tree: string, folder: string, index: string): void;
}

/** The repository around the working folder. */
export const workingRepository: Repository = {
  top: () => git(['rev-parse', '--show-toplevel']),
  commit: (written) => {
    if (/^-|[\s~^:?*[\\]/.test(written.replace(/(?:[~^]\d*)+$/, '')))
      throw new NotInGit('it is no name of a branch, a tag or a commit.');
    return git(['rev-parse', '--verify', '--quiet', `${written}^{commit}`], () =>
      isShallow()
        ? 'git has only a part of the history here. Fetch the rest: git fetch --unshallow'
        : 'git knows no such branch, tag or commit. "git log --oneline" lists commits.',
    );
  },
  mergeBase: (one, other) => {
    try {
      return git(['merge-base', one, other]);
    } catch {
      return undefined;
    }
  },
  extract: (tree, folder, index) => {
    const environment = { GIT_INDEX_FILE: index };
    git(['read-tree', tree], () => 'it has no such folder.', environment);
    git(['checkout-index', '--all', `--prefix=${folder}/`], undefined, environment);
  },
};

function isShallow(): boolean {
  return git(['rev-parse', '--is-shallow-repository']) === 'true';
}

function git(
  words: readonly string[],
  why: () => string = () => 'git could not do it.',
  environment: Record<string, string> = {},
): string {
  try {
    return execFileSync('git', [...words], {
      encoding: 'utf8',
      env: { ...process.env, ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    }).trim();
  } catch (error) {
    throw new NotInGit(explain(error as NodeJS.ErrnoException & { stderr?: string }, why));
  }
}

function explain(error: NodeJS.ErrnoException & { stderr?: string }, why: () => string): string {
  if (error.code === 'ENOENT') return 'git is not installed here.';
  const told = error.stderr ?? '';
  if (/not a git repository/.test(told)) return 'this folder is in no git repository.';
  if (/dubious ownership/.test(told))
    return 'git does not trust this folder, since another user owns it. git says: git config --global --add safe.directory FOLDER';
  return why();
}
