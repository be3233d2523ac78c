import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { BuiltPages, type KnownPage, knownPage } from './built-pages.ts';
import { finishPage, finishStyles } from './finish-pages.ts';
import { writeHostFiles } from './host-files.ts';
import { keepFacts, readFacts } from './kept-facts.ts';
import { tellPages } from './last-built.ts';
import { KeptSearch } from './kept-search.ts';
import { LiveIndex } from './live-index.ts';
import { writeSearchIndex } from './search-index.ts';
import { partOf, partsOf } from './search-parts.ts';
import { writeSitemaps } from './sitemap.ts';

type Finished = ReturnType<typeof finishPage>;
type Path = Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>[number];

/**
 * Makes the pages ready to be published: each as it is rendered, so that a page which is kept for the next
 * build is finished, and what is about all of them after Astro has written them.
 * @param shard true of the files to make, where they are only kept for the build of the whole site
 */
export function finishIntegration(shard?: (file: string) => boolean): AstroIntegration {
  let base = '/';
  let cache = '';
  let search: LiveIndex | undefined;
  let known = new Map<string, KnownPage>();
  const take = async (path: string, { html, tags }: Finished) => {
    known.set(path, knownPage(path, html, tags));
    await search?.add(path, html);
  };
  return {
    name: 'ledgerline-finish',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.endsWith('/') ? config.base : `${config.base}/`;
        cache = fileURLToPath(config.cacheDir);
      },
      'astro:build:start': ({ setPrerenderer }) => {
        known = readFacts(cache);
        setPrerenderer((renderer) => ({
          ...renderer,
          getStaticPaths: async () => {
            const all = inOrder(await renderer.getStaticPaths());
            if (shard) return all.filter((path) => isKept(path) && shard(fileOf(path)));
            search = new LiveIndex(all.filter(isPage).map(fileOf), new KeptSearch(cache));
            return all;
          },
          render: finishing(renderer, base, take),
        }));
      },
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const pages = new BuiltPages(folder, known);
        keepFacts(cache, pages.known);
        if (shard) return;
        finishStyles(folder, base);
        writeHostFiles(folder, base);
        await writeSitemaps(pages);
        await search?.end();
        await writeSearchIndex(pages, new KeptSearch(cache));
        tellPages(pages);
      },
    },
  };
}

/** Other pages, such as lists, are made by every build. */
function isKept({ cacheKey }: Path): boolean {
  return cacheKey !== undefined;
}

function isPage({ route }: Path): boolean {
  return route.type === 'page';
}

/**
 * Pages part by part of the search, in each in the order of their files, and each beside its picture: one
 * processor draws while the other writes.
 */
function inOrder(paths: Path[]): Path[] {
  const parts = partsOf(paths.filter(isPage).length);
  const places = paths.map((path) => {
    const file = fileOf(path);
    return { path, file, part: partOf(file, parts) };
  });
  return places
    .sort((a, b) => a.part - b.part || (a.file < b.file ? -1 : Number(a.file > b.file)))
    .map(({ path }) => path);
}

/** The file of a path, below the root of the build. */
function fileOf({ pathname, route: { type, route } }: Path): string {
  const path = pathname.replace(/^\//, '');
  if (type !== 'page') return path;
  return route === '/404' ? '404.html' : `${path.replace(/[^/]$/, '$&/')}index.html`;
}

/** Renders and finishes each page, and tells what came of it. */
function finishing(
  renderer: AstroPrerenderer,
  base: string,
  tell: (path: string, page: Finished) => Promise<void>,
): AstroPrerenderer['render'] {
  return async (request, options) => {
    const rendered = await renderer.render(request, options);
    const route = options.routeData;
    if (route.type !== 'page') return rendered;
    const pathname = new URL(request.url).pathname.slice(base.length);
    const path = fileOf({ pathname, route });
    const finish = async (response: Response) => {
      const page = finishPage({ path, html: await textOf(response), base });
      await tell(path, page);
      return new Response(Buffer.from(page.html), response);
    };
    return rendered instanceof Response
      ? finish(rendered)
      : { ...rendered, response: await finish(rendered.response) };
  };
}

/** Faster than its own `text()`, for which Node decodes piece by piece. */
async function textOf(response: Response): Promise<string> {
  return Buffer.from(await response.arrayBuffer()).toString();
}
