import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** How much a site is: its pages, the bytes of their HTML, and those of all files. */
export interface Output {
  pages: number;
  html: number;
  files: number;
  bytes: number;
}

export function outputOf(folder: string): Output {
  const output = { pages: 0, html: 0, files: 0, bytes: 0 };
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const { size } = statSync(join(entry.parentPath, entry.name));
    output.files += 1;
    output.bytes += size;
    if (!entry.name.endsWith('.html')) continue;
    output.pages += 1;
    output.html += size;
  }
  return output;
}
