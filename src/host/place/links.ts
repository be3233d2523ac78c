import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The first thing of a folder that is neither file nor folder; a link would publish what it leads to. */
export function firstLink(folder: string): string | undefined {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const odd = entries.find((entry) => !entry.isFile() && !entry.isDirectory());
  return odd && join(odd.parentPath, odd.name);
}
