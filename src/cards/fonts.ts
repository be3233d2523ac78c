import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fromProject } from './from-project.ts';

export interface FontFile {
  family: string;
  data: Buffer;
}

const FAMILIES = { 'Source Sans 3': 'source-sans-3', 'Source Serif 4': 'source-serif-4' };

/** Latin, then the letters of transliterated names; of other scripts the pictures have none. */
const SUBSETS = ['latin', 'latin-ext'];

/** The files that the pages load too. */
export function readFonts(): FontFile[] {
  return Object.entries(FAMILIES).flatMap(([family, name]) =>
    SUBSETS.map((subset) => {
      const file = `@fontsource-variable/${name}/files/${name}-${subset}-wght-normal.woff2`;
      return { family, data: readFileSync(fromProject(file)) };
    }),
  );
}

export function fontDigest(fonts: FontFile[]): string {
  const hash = createHash('sha256');
  for (const { family, data } of fonts) hash.update(family).update(data);
  return hash.digest('hex');
}
