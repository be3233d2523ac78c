import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { resolve, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import type { Loader, LoaderContext } from 'astro/loaders';
import { releaseCache, takeCache } from './build-cache.ts';
import { fingerprint } from './fingerprint.ts';
import type { Ledger } from './ledger.ts';
import { chartIds, chartPageView } from './view-chart-pages.ts';
import { contentRoot, openLedger, reopenLedger } from './open-ledger.ts';
import { articleIds, articleView } from './view-articles.ts';
import { eventIds, eventPageView, pageIds, pageView } from './view-pages.ts';
import { topicIds, topicPageView } from './view-topics.ts';

const KINDS = {
  articles: { ids: articleIds, view: articleView },
  charts: { ids: chartIds, view: chartPageView },
  events: { ids: eventIds, view: eventPageView },
  pages: { ids: pageIds, view: pageView },
  topics: { ids: topicIds, view: topicPageView },
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
        if (isContent(path)) fill(context, kind, openLedger());
      });
    },
  };
}

function fill({ store }: LoaderContext, kind: keyof typeof KINDS, ledger: Ledger): void {
  const { ids, view } = KINDS[kind];
  store.clear();
  for (const id of ids(ledger)) store.set({ id, data: {}, digest: fingerprint(view(ledger, id)) });
}

function isContent(path: string): boolean {
  return resolve(path).startsWith(contentRoot() + sep);
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
        const { site } = openLedger().content;
        if (!config.site && site) updateConfig({ site: site.value.url });
        if (command !== 'build') return;
        cache = withoutSlash(fileURLToPath(config.cacheDir));
        folder = takeCache(cache);
        updateConfig({ cacheDir: pathToFileURL(`${folder}/`) });
      },
      'astro:build:done': () => releaseCache(folder, cache),
      'astro:server:setup': ({ server, logger }) => {
        server.watcher.add(contentRoot());
        server.watcher.prependListener('all', (_event, path) => {
          if (isContent(String(path))) readAgain(logger);
        });
        server.middlewares.use(servePicture);
      },
    },
  };
}

/** While the content has problems the last good pages stay; the problems are printed once. */
function readAgain(logger: AstroIntegrationLogger): void {
  try {
    reopenLedger();
  } catch (error) {
    logger.error(error instanceof Error ? error.message : String(error));
  }
}

const PICTURE = /\/articles\/([^/]+)\/([^/?]+\.[a-z]+)$/;

/**
 * Answers for the pictures of articles while the site is written: with a slash at the end of every
 * address, Astro's server finds no file beside a page. The build writes them by their route.
 */
function servePicture(request: IncomingMessage, response: ServerResponse, next: () => void): void {
  const [, article = '', name = ''] = PICTURE.exec(request.url ?? '') ?? [];
  const image = openLedger().content.articles.get(article)?.images.get(decodeURIComponent(name));
  if (!image) return next();
  if (name.endsWith('.svg')) response.setHeader('content-type', 'image/svg+xml');
  response.end(readFileSync(image.absolute));
}
