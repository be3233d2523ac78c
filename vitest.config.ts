import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Tests that build a site: Astro keeps what it makes on the way in one folder of the checkout. */
const BUILDS = ['tests/{build,browser,cli,diff}/**/*.test.ts'];

export default defineConfig({
  resolve: {
    alias: {
      'astro:config/client': fileURLToPath(new URL('tests/astro-config.ts', import.meta.url)),
    },
  },
  test: {
    testTimeout: 120_000,
    hookTimeout: 300_000,
    snapshotFormat: { escapeString: false },
    // The articles of the fixtures are of May 2031.
    env: { LEDGERLINE_NOW: '2031-06-15' },
    // A style sheet that is asked for as text comes empty without this.
    css: true,
    projects: [
      {
        extends: true,
        test: { name: 'parts', include: ['tests/**/*.test.ts'], exclude: BUILDS },
      },
      {
        extends: true,
        test: {
          name: 'builds',
          include: BUILDS,
          fileParallelism: false,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
