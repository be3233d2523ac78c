import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Loader } from 'astro/loaders';
import { releaseCache, takeCache } from './build-cache.ts';
import { fingerprint } from './fingerprint.ts';
import { chartIds, chartPageView } from './view-chart-pages.ts';
import { openLedger } from './open-ledger.ts';
import { articleIdsByEvent, articleView } from './view-articles.ts';
import { eventIds, eventPageView, pageIds, pageView } from './view-pages.ts';
import { topicIds, topicPageView } from './view-topics.ts';

const KINDS = {
  articles: { ids: articleIdsByEvent, view: articleView },
  charts: { ids: chartIds, view: chartPageView },
  events: { ids: eventIds, view: eventPageView },
  pages: { ids: pageIds, view: pageView },
  topics: { ids: topicIds, view: topicPageView },
};

/**
 * The content as Astro collections: an entry for each page, with the fingerprint of all that the
 * page shows as its digest. Texts and records stay in the ledger; the store holds no copy of them.
 * Only builds keep pages, so while the site is written the collections stay empty.
 */
export function ledgerLoader(kind: keyof typeof KINDS): Loader {
  return {
    name: `ledger-${kind}`,
    load: async ({ store, watcher }) => {
      store.clear();
      if (watcher) return;
      const { ids, view } = KINDS[kind];
      const ledger = openLedger();
      for (const id of ids(ledger))
        store.set({ id, data: {}, digest: fingerprint(view(ledger, id)) });
    },
  };
}

interface Telling {
  touched?: () => ReadonlySet<string>;
}

function withoutSlash(path: string): string {
  return path.replace(/[\\/]+$/, '');
}

/**
 * Reads the content before a build reads anything, and takes the cache for it.
 * @param touched what a build has touched in the cache, for `releaseCache`
 */
export function ledgerIntegration({ touched }: Telling = {}): AstroIntegration {
  let cache = '';
  let folder = '';
  return {
    name: 'ledgerline',
    hooks: {
      'astro:config:setup': ({ config, updateConfig, command }) => {
        if (command === 'preview' || command === 'dev') return;
        const { site } = openLedger().content;
        if (!config.site && site) updateConfig({ site: site.value.url });
        // Types are made of the collections too, and must change nothing of what a build has kept.
        if (command === 'sync') updateConfig({ cacheDir: new URL('.astro/', config.root) });
        if (command !== 'build') return;
        cache = withoutSlash(fileURLToPath(config.cacheDir));
        folder = takeCache(cache);
        updateConfig({ cacheDir: pathToFileURL(`${folder}/`) });
      },
      'astro:build:done': () => releaseCache(folder, cache, touched?.()),
    },
  };
}
