import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { releaseCache, takeCache } from './build-cache.ts';
import { openLedger, SETTINGS } from './open-ledger.ts';

function withoutSlash(path: string): string {
  return path.replace(/[\\/]+$/, '');
}

/** Gives a build the address of the site, and takes the cache of pages for it unless only their code is built. */
export function ledgerIntegration(): AstroIntegration {
  let cache = '';
  let folder = '';
  return {
    name: 'ledgerline',
    hooks: {
      'astro:config:setup': ({ config, updateConfig, command }) => {
        if (command !== 'build') return;
        const { [SETTINGS.code]: code, [SETTINGS.address]: told } = process.env;
        const site = code === undefined ? openLedger().content.site?.value.url : told;
        if (!config.site && site) updateConfig({ site });
        if (code !== undefined) return;
        cache = withoutSlash(fileURLToPath(config.cacheDir));
        folder = takeCache(cache);
        updateConfig({ cacheDir: pathToFileURL(`${folder}/`) });
      },
      'astro:build:done': () => {
        if (folder !== '') releaseCache(folder, cache);
      },
    },
  };
}
