import { availableParallelism } from 'node:os';
import { finishIntegration, readShard, takeTouched } from '#finish';
import { cacheFolder, ledgerIntegration, SETTINGS } from '#ledger';
import { liveIntegration } from '#live';
import { defineConfig } from 'astro/config';

export default defineConfig({
  output: 'static',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'always', concurrency: availableParallelism() },
  // Only the results of rendering are kept between builds; a page is reused when its key, which
  // covers all it shows, and the code are unchanged.
  cacheDir: cacheFolder('pages'),
  // The last one lists what is kept, once the others have made it.
  integrations: [
    liveIntegration(),
    finishIntegration({
      shard: readShard(process.env[SETTINGS.shard] ?? ''),
      isUpdate: process.env[SETTINGS.update] === 'true',
    }),
    ledgerIntegration({ touched: takeTouched }),
  ],
  devToolbar: { enabled: false },
  vite: { build: { assetsInlineLimit: 0 } },
});
