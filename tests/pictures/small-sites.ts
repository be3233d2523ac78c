import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Two folders of a site, before a change and after it. */
export interface Sites {
  before: string;
  after: string;
  write(side: 'before' | 'after' | 'both', file: string, text: string): void;
  remove(): void;
}

export function smallSites(): Sites {
  const root = mkdtempSync(join(tmpdir(), 'ledgerline-sites-'));
  const folders = { before: join(root, 'before'), after: join(root, 'after') };
  for (const folder of Object.values(folders)) mkdirSync(folder);
  return {
    ...folders,
    write: (side, file, text) => {
      const sides = side === 'both' ? (['before', 'after'] as const) : [side];
      for (const one of sides) put(join(folders[one], file), text);
    },
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}

function put(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

const STYLE = `
  :root { color-scheme: light dark }
  body { margin: 0; font: 17px/1.6 serif; height: var(--height, auto); background: Canvas }
  p { margin: 16px }
  b { position: absolute; left: 100px; width: 100px; line-height: 20px; overflow: hidden }`;

/** A page whose text stands as it does in both themes; what is in bold can be put at a place. */
export const page = (body: string, head = '') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title>` +
  `<style>${STYLE}</style>${head}</head><body>${body}</body></html>`;

/** So many paragraphs, each another one. */
export const paragraphs = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, index) => `<p>Paragraph number ${from + index}.</p>`);
