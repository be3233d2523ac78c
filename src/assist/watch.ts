import { existsSync, type FSWatcher, realpathSync, watch as watchFolder } from 'node:fs';
import { basename, dirname, relative, resolve, sep } from 'node:path';
import { watch } from 'chokidar';
import { FolderWatch } from './folder-watch.ts';

/** Milliseconds without a change after which a save is taken to be complete. */
const PAUSE = 100;

/** Asks chokidar to look at every file again and again, for disks that tell of no change. */
const POLLING = 'CHOKIDAR_USEPOLLING';

export interface WatchOptions {
  /** Milliseconds without a change after which changes are told. */
  pause?: number;
  /** Told what cannot be watched, as a sentence with the next step. */
  failed?: (message: string) => void;
}

/**
 * Calls back after every change of a content folder, once for changes that come together. Hidden
 * files are no content. The folder itself may go and come back.
 * @returns a function that ends it
 */
export async function onContentChange(
  root: string,
  changed: () => void,
  { pause = PAUSE, failed = () => {} }: WatchOptions = {},
): Promise<() => Promise<void>> {
  let timer: NodeJS.Timeout | undefined;
  const heard = (): void => {
    clearTimeout(timer);
    timer = setTimeout(changed, pause);
  };
  const isPlain = process.platform === 'linux' && !process.env[POLLING];
  const folder = resolve(root);
  const end = isPlain ? watchFolders(folder, heard, failed) : await watchFiles(folder, heard);
  return async () => {
    clearTimeout(timer);
    await end();
  };
}

/** The folder above is watched as well: only it knows when the folder comes back. */
function watchFolders(
  folder: string,
  heard: () => void,
  failed: (message: string) => void,
): () => Promise<void> {
  const tell = once(failed);
  const inner = new FolderWatch(heard, tell);
  inner.add(placeOf(folder));
  const outer = watchAbove(folder, tell, (event) => {
    if (event === 'rename') {
      inner.close();
      inner.add(placeOf(folder));
    }
    heard();
  });
  return async () => {
    outer?.close();
    inner.close();
  };
}

function watchAbove(
  folder: string,
  failed: (error: Error) => void,
  heard: (event: string) => void,
): FSWatcher | undefined {
  try {
    const watcher = watchFolder(dirname(folder), (event, name) => {
      if (name === basename(folder)) heard(event);
    });
    return watcher.on('error', failed);
  } catch (error) {
    failed(error as Error);
    return undefined;
  }
}

/** The content folder may be a link; what it leads to is watched. */
function placeOf(folder: string): string {
  return existsSync(folder) ? realpathSync(folder) : folder;
}

function once(failed: (message: string) => void): (error: Error) => void {
  let isTold = false;
  return (error) => {
    if (!isTold) failed(unseen(error));
    isTold = true;
  };
}

/** Limits of Linux, by the error that meets them. */
const LIMITS: Record<string, string> = {
  ENOSPC: 'fs.inotify.max_user_watches',
  EMFILE: 'fs.inotify.max_user_instances',
};

/** What to say where a folder cannot be watched. */
export function unseen({ code = '', message }: NodeJS.ErrnoException): string {
  const limit = LIMITS[code];
  const why = limit ? 'the system watches no more folders' : 'a folder cannot be watched';
  const next = limit ? `raise its limit, ${limit}` : 'see that every folder of it can be read';
  return `Not every change of the content will be seen: ${why} (${message}). Next: ${next}, and start again.`;
}

async function watchFiles(folder: string, heard: () => void): Promise<() => Promise<void>> {
  const parent = dirname(folder);
  const watcher = watch(parent, {
    ignoreInitial: true,
    ignored: (path) => !isWatched(resolve(path), folder, parent),
  });
  watcher.on('all', (_event, path) => {
    if (isWithin(resolve(path), folder)) heard();
  });
  await new Promise<void>((ready) => watcher.once('ready', ready));
  return () => watcher.close();
}

function isWatched(path: string, folder: string, parent: string): boolean {
  if (path === parent) return true;
  return isWithin(path, folder) && !relative(folder, path).split(sep).some(isHidden);
}

function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder + sep);
}

const isHidden = (name: string) => name.startsWith('.');
