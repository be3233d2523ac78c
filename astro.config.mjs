import { finishIntegration } from '#finish';
import { cacheFolder, ledgerIntegration, openLedgerWithKeys, pageKey, SETTINGS } from '#ledger';
import { liveIntegration } from '#live';
import { defineConfig } from 'astro/config';

export default defineConfig({
  output: 'static',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'always' },
  // Only what is made is kept between builds; a page is used again when its key, which covers all it
  // shows, and the code are unchanged.
  cacheDir: cacheFolder('pages'),
  // The last one lists what is kept, once the others have made it.
  integrations: [
    liveIntegration(),
    finishIntegration({
      keyOf: (key) => pageKey(openLedgerWithKeys(), key),
      kept: process.env[SETTINGS.code],
    }),
    ledgerIntegration(),
  ],
  devToolbar: { enabled: false },
  vite: { build: { assetsInlineLimit: 0 } },
});
