import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { finishPages } from './finish-pages.ts';
import { writeHostFiles } from './host-files.ts';
import { writeSearchIndex } from './search-index.ts';
import { writeSitemaps } from './sitemap.ts';

/** Makes the built pages ready to be published, after Astro has written them all. */
export function finishIntegration(): AstroIntegration {
  let base = '/';
  return {
    name: 'ledgerline-finish',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.endsWith('/') ? config.base : `${config.base}/`;
      },
      'astro:build:done': async ({ dir }) => {
        finishPages(fileURLToPath(dir), base);
        writeHostFiles(fileURLToPath(dir), base);
        await writeSitemaps(fileURLToPath(dir));
        await writeSearchIndex(fileURLToPath(dir));
      },
    },
  };
}
