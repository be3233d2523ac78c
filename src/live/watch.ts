import { resolve, sep } from 'node:path';
import { contentRoot } from '#ledger';

/** Milliseconds without another change: editors save in steps, and git changes many files at once. */
const QUIET = 60;

/** What watches the files for the server. */
interface Watcher {
  add(path: string): unknown;
  on(event: 'all', heard: (event: string, path: string) => void): unknown;
}

/** Calls for each burst of changes below the content folder: files that come, change or go. */
export function whenContentChanges(watcher: Watcher, read: () => void): void {
  let timer: NodeJS.Timeout | undefined;
  watcher.add(contentRoot());
  watcher.on('all', (_event, path) => {
    if (!isContent(path)) return;
    clearTimeout(timer);
    timer = setTimeout(read, QUIET);
  });
}

/** True for what the reading of the content looks at: no file or folder whose name begins with a dot. */
function isContent(path: string): boolean {
  const root = contentRoot() + sep;
  const whole = resolve(path);
  if (!whole.startsWith(root)) return false;
  return !whole
    .slice(root.length)
    .split(sep)
    .some((name) => name.startsWith('.'));
}
