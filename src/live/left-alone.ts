import { join, resolve, sep } from 'node:path';
import { cacheFolder, contentRoot } from '#ledger';

/**
 * What the server need not watch for itself: it takes seconds to watch each file of a large site. The
 * content has a watch of its own, and no page is made of the others.
 * @param project the folder of the program
 * @param out the folder of the finished site
 * @returns true of a path in one of these folders
 */
export function leftAlone(project: string, out: string): (path: string) => boolean {
  const folders = [contentRoot(), cacheFolder(''), out, join(project, 'tests')].map((folder) =>
    resolve(folder),
  );
  return (path) => {
    const whole = resolve(path);
    return folders.some((folder) => whole === folder || whole.startsWith(folder + sep));
  };
}
