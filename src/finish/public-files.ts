import { cpSync, existsSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { filesOf } from './files-of.ts';

/**
 * The files that a project publishes as they are, by their paths in the site.
 * @throws Error for a link among them: nothing tells when the file has changed to which it leads
 */
export function publicFiles(folder: string): Set<string> {
  if (!existsSync(folder)) return new Set();
  const [link] = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isSymbolicLink(),
  );
  if (link) {
    const shown = relative(process.cwd(), join(link.parentPath, link.name));
    throw new Error(`${shown} is a link. Put the file itself there.`);
  }
  return new Set(filesOf(folder));
}

/**
 * Copies the files that a project publishes as they are into its site.
 * @throws Error as `publicFiles` does
 */
export function copyPublic(folder: string, site: string): void {
  if (publicFiles(folder).size > 0) cpSync(folder, site, { recursive: true });
}
