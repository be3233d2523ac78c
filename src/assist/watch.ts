import { dirname, relative, resolve, sep } from 'node:path';
import { watch } from 'chokidar';

/** Milliseconds without a change after which a save is taken to be complete. */
const PAUSE = 100;

/**
 * Calls back after every change of a content folder, once for changes that come together. Hidden
 * files are no content. The folder itself may go and come back.
 * @returns a function that ends it
 */
export async function onContentChange(
  root: string,
  changed: () => void,
): Promise<() => Promise<void>> {
  const folder = resolve(root);
  const parent = dirname(folder);
  const watcher = watch(parent, {
    ignoreInitial: true,
    ignored: (path) => !isWatched(resolve(path), folder, parent),
  });
  let timer: NodeJS.Timeout | undefined;
  watcher.on('all', (_event, path) => {
    if (!isWithin(resolve(path), folder)) return;
    clearTimeout(timer);
    timer = setTimeout(changed, PAUSE);
  });
  await new Promise<void>((ready) => watcher.once('ready', ready));
  return async () => {
    clearTimeout(timer);
    await watcher.close();
  };
}

/** The folder above is watched as well: only it knows when the folder comes back. */
function isWatched(path: string, folder: string, parent: string): boolean {
  if (path === parent) return true;
  return isWithin(path, folder) && !relative(folder, path).split(sep).some(isHidden);
}

function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder + sep);
}

const isHidden = (name: string) => name.startsWith('.');
