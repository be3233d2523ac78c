import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';

/** Thrown where git does not know what it is asked for; the message says why, and what to do. */
export class NotInGit extends Error {}

/** What is asked of git. Every revision is one that `commit` has given, so none is taken for an option. */
export interface Repository {
  /** The path of the folder below the top of its repository; '' for the top itself. */
  prefix(): string;
  /**
   * The full name of a commit.
   * @throws NotInGit
   */
  commit(written: string): string;
  /**
   * The newest commit that both come from; undefined where there is none.
   * @throws NotInGit where the history is cut off before it
   */
  mergeBase(one: string, other: string): string | undefined;
  /**
   * Writes a tree of the repository into a folder; the index that this takes is a file of its own.
   * @throws NotInGit
   */
  extract(tree: string, folder: string, index: string): void;
}

/** The repository that a folder belongs to: that of the content, which may be another one than the program's. */
export function repositoryOf(folder: string): Repository {
  const git = (words: readonly string[], { why, index }: Asking = {}) =>
    askGit(folder, words, { why, index });
  const isShallow = () => git(['rev-parse', '--is-shallow-repository']) === 'true';
  const unknown = () =>
    isShallow()
      ? 'git has only a part of the history here. Fetch the rest: git fetch --unshallow'
      : 'git knows no such branch, tag or commit. "git log --oneline" lists commits.';
  return {
    prefix: () => git(['rev-parse', '--show-prefix']).replace(/\/$/, ''),
    commit: (written) => {
      if (!NAME.test(written)) throw new NotInGit('it is no name of a branch, a tag or a commit.');
      return git(['rev-parse', '--verify', '--quiet', `${written}^{commit}`], { why: unknown });
    },
    mergeBase: (one, other) => {
      try {
        return git(['merge-base', one, other]);
      } catch {
        if (isShallow()) throw new NotInGit(unknown());
        return undefined;
      }
    },
    extract: (tree, target, index) => {
      // Below the top, git would look for the files of that folder alone.
      const top = git(['rev-parse', '--show-toplevel']);
      askGit(top, ['read-tree', tree], {
        why: () => `it has no folder "${tree.replace(/^.*?:/, '')}".`,
        index,
      });
      askGit(top, ['checkout-index', '--all', `--prefix=${resolve(target)}/`], { index });
    },
  };
}

/** What git takes as a name, with steps back; none begins like an option. */
const NAME = /^(?!-)[^\s~^:?*[\\]+(?:[~^]\d*)*$/;

interface Asking {
  why?: (() => string) | undefined;
  index?: string | undefined;
}

function askGit(folder: string, words: readonly string[], { why, index }: Asking): string {
  try {
    return execFileSync('git', [...words], {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, ...(index && { GIT_INDEX_FILE: index }) },
      stdio: ['ignore', 'pipe', 'pipe'],
      maxBuffer: 64 * 1024 * 1024,
    }).trim();
  } catch (error) {
    throw new NotInGit(explain(error as NodeJS.ErrnoException & { stderr?: string }, why));
  }
}

function explain(
  error: NodeJS.ErrnoException & { stderr?: string },
  why: () => string = () => 'git could not do it.',
): string {
  if (error.code === 'ENOENT') return 'git is not installed here.';
  const told = error.stderr ?? '';
  if (/not a git repository/.test(told)) return 'this folder is in no git repository.';
  if (/dubious ownership/.test(told))
    return 'git does not trust this folder, since another user owns it. git says: git config --global --add safe.directory FOLDER';
  return why();
}
