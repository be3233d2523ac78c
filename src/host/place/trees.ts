import type { Git, TreeEntry } from './git.ts';
import { KEPT, ROOT_FILES } from './site-path.ts';

type Trees = Pick<Git, 'list' | 'makeTree' | 'makeBlob'>;

/** What a branch is to hold: a site at its root, or a folder below it; `tree` undefined takes it away. */
export interface Change {
  tree: string | undefined;
  /** None for the root. */
  under: readonly string[];
}

/** The tree of a branch with a change made; undefined when nothing is left. */
export function changedTree(
  git: Trees,
  old: string | undefined,
  change: Change,
): string | undefined {
  const { tree, under } = change;
  if (under.length === 0) return tree && publishedTree(git, old, tree);
  return withRootFiles(git, replaced(git, old, under, tree));
}

/** The site at the root, with what is none of the site as it was. */
function publishedTree(git: Trees, old: string | undefined, tree: string): string {
  const entries = git.list(tree);
  const taken = new Set(entries.map(({ name }) => name));
  const kept = listed(git, old).filter(({ name }) => KEPT.includes(name) && !taken.has(name));
  return git.makeTree([...entries, ...kept]);
}

function replaced(
  git: Trees,
  old: string | undefined,
  [first, ...rest]: readonly string[],
  by: string | undefined,
): string | undefined {
  const entries = listed(git, old);
  const before = entries.find(({ name, kind }) => name === first && kind === 'tree')?.id;
  const after = rest.length === 0 ? by : replaced(git, before, rest, by);
  const others = entries.filter(({ name }) => name !== first);
  const all = after && first ? [...others, folder(first, after)] : others;
  return all.length > 0 ? git.makeTree(all) : undefined;
}

function withRootFiles(git: Trees, tree: string | undefined): string | undefined {
  const entries = listed(git, tree);
  const names = new Set(entries.map(({ name }) => name));
  if (tree === undefined || names.has('index.html')) return tree;
  const missing = [...ROOT_FILES].filter(([name]) => !names.has(name));
  const files = missing.map(([name, text]): TreeEntry => {
    return { mode: '100644', kind: 'blob', id: git.makeBlob(text), name };
  });
  return git.makeTree([...entries, ...files]);
}

function listed(git: Trees, tree: string | undefined): TreeEntry[] {
  return tree === undefined ? [] : git.list(tree);
}

function folder(name: string, id: string): TreeEntry {
  return { mode: '040000', kind: 'tree', id, name };
}
