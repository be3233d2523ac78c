import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The files of a build, or those of them with a name that ends so, sorted. */
export function filesOf(folder: string, extension = ''): string[] {
  return filesIn(folder, '', extension).sort();
}

/** Folder by folder: where `readdirSync` goes down by itself, it takes twice the time. */
function filesIn(folder: string, below: string, extension: string): string[] {
  return readdirSync(join(folder, below), { withFileTypes: true }).flatMap((entry) => {
    const path = below + entry.name;
    if (entry.isDirectory()) return filesIn(folder, `${path}/`, extension);
    return entry.isFile() && path.endsWith(extension) ? path : [];
  });
}
