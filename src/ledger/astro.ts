import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Loader, LoaderContext } from 'astro/loaders';
import { releaseCache, takeCache } from './build-cache.ts';
import { fingerprint } from './fingerprint.ts';
import type { Ledger } from './ledger.ts';
import { closeLedger, contentRoot, openLedger } from './open-ledger.ts';
import {
  articleIds,
  articleView,
  eventIds,
  eventPageView,
  pageIds,
  pageView,
} from './view-pages.ts';

const KINDS = {
  articles: { ids: articleIds, view: articleView },
  events: { ids: eventIds, view: eventPageView },
  pages: { ids: pageIds, view: pageView },
};

/**
 * The content as Astro collections: an entry for each page, with the fingerprint of all that the
 * page shows as its digest. Texts and records stay in the ledger; the store holds no copy of them.
 */
export function ledgerLoader(kind: keyof typeof KINDS): Loader {
  return {
    name: `ledger-${kind}`,
    load: async (context) => {
      fill(context, kind, openLedger());
      context.watcher?.on('all', (_event, path) => {
        if (path.startsWith(contentRoot())) refill(context, kind);
      });
    },
  };
}

function fill({ store }: LoaderContext, kind: keyof typeof KINDS, ledger: Ledger): void {
  const { ids, view } = KINDS[kind];
  store.clear();
  for (const id of ids(ledger)) store.set({ id, data: {}, digest: fingerprint(view(ledger, id)) });
}

/** While the content has problems the last good pages stay; the problems are printed. */
function refill(context: LoaderContext, kind: keyof typeof KINDS): void {
  try {
    fill(context, kind, openLedger());
  } catch (error) {
    context.logger.error(error instanceof Error ? error.message : String(error));
  }
}

function withoutSlash(path: string): string {
  return path.replace(/[\\/]+$/, '');
}

/** Reads the content before Astro reads anything, and again whenever a file of it is saved. */
export function ledgerIntegration(): AstroIntegration {
  let cache = '';
  let folder = '';
  return {
    name: 'ledgerline',
    hooks: {
      'astro:config:setup': ({ config, updateConfig, command }) => {
        if (command === 'preview') return;
        if (command === 'build') {
          cache = withoutSlash(fileURLToPath(config.cacheDir));
          folder = takeCache(cache);
          updateConfig({ cacheDir: pathToFileURL(`${folder}/`) });
        }
        const { site } = openLedger().content;
        if (!config.site && site) updateConfig({ site: site.value.url });
      },
      'astro:build:done': () => releaseCache(folder, cache),
      'astro:server:setup': ({ server }) => {
        const root = contentRoot();
        server.watcher.add(root);
        server.watcher.prependListener('all', (_event, path) => {
          if (String(path).startsWith(root)) closeLedger();
        });
      },
    },
  };
}
