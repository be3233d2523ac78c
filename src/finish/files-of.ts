import { readdirSync } from 'node:fs';
import { join, sep } from 'node:path';

/** The files of a build, or those of them with a name that ends so, sorted. */
export function filesOf(folder: string, extension = ''): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(extension))
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length).split(sep).join('/'))
    .map((path) => path.replace(/^\//, ''))
    .sort();
}
