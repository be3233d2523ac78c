import { type FSWatcher, lstatSync, readdirSync, watch } from 'node:fs';
import { join, sep } from 'node:path';

/**
 * Watches a folder with all folders below it, and none whose name begins with a dot. Only folders are
 * watched: on Linux each tells of the files in it, and a watch for each file of a large site takes seconds.
 */
export class FolderWatch {
  readonly #heard: (path: string) => void;
  readonly #failed: (error: Error) => void;
  readonly #watchers = new Map<string, FSWatcher>();

  /**
   * @param heard told of each file or folder that comes, changes or goes
   * @param failed told why a folder cannot be watched
   */
  constructor(heard: (path: string) => void, failed: (error: Error) => void) {
    this.#heard = heard;
    this.#failed = failed;
  }

  /** Watches a folder and all below it; a file is left to its folder. */
  add(path: string): void {
    for (const folder of foldersBelow(path)) this.#watch(folder);
  }

  /** Watches a folder anew, since another may have its name now, and no more where there is none. */
  renew(path: string): void {
    for (const folder of [...this.#watchers.keys()])
      if (folder === path || folder.startsWith(path + sep)) this.#leave(folder);
    this.add(path);
  }

  close(): void {
    for (const folder of [...this.#watchers.keys()]) this.#leave(folder);
  }

  #watch(folder: string): void {
    try {
      const watcher = watch(folder, (event, name) => this.#hear(folder, event, name));
      watcher.on('error', () => this.#leave(folder));
      this.#watchers.set(folder, watcher);
    } catch (error) {
      if (!isGone(error)) this.#failed(error as Error);
    }
  }

  #hear(folder: string, event: string, name: string | null): void {
    if (name?.startsWith('.')) return;
    const path = name === null ? folder : join(folder, name);
    if (event === 'rename') this.renew(path);
    this.#heard(path);
  }

  #leave(folder: string): void {
    this.#watchers.get(folder)?.close();
    this.#watchers.delete(folder);
  }
}

/** The folder itself and those in it; none for what is no folder. Links lead elsewhere. */
function foldersBelow(path: string): string[] {
  return isFolder(path) ? withFoldersIn(path) : [];
}

function withFoldersIn(folder: string): string[] {
  const inner = entriesOf(folder).filter(
    (entry) => entry.isDirectory() && !entry.name.startsWith('.'),
  );
  return [folder, ...inner.flatMap(({ name }) => withFoldersIn(join(folder, name)))];
}

/** A folder may go while it is looked at. */
function entriesOf(path: string) {
  try {
    return readdirSync(path, { withFileTypes: true });
  } catch {
    return [];
  }
}

function isFolder(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function isGone(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code === 'ENOENT';
}
