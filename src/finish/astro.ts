import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { BuiltPages, type KnownPage, knownPage } from './built-pages.ts';
import { finishPage, finishStyles } from './finish-pages.ts';
import { writeHostFiles } from './host-files.ts';
import { keepFacts, readFacts } from './kept-facts.ts';
import { tellPages } from './last-built.ts';
import { KeptSearch } from './kept-search.ts';
import { SearchIndex } from './search-index.ts';
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
  let search = new SearchIndex();
  let known = new Map<string, KnownPage>();
  const take = (path: string, { html, tags }: Finished) => {
    known.set(path, knownPage(path, html, tags));
    search.add(path, html);
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
            const paths = shard ? all.filter((path) => isKept(path) && shard(fileOf(path))) : all;
            search = new SearchIndex(
              paths.filter(({ route }) => route.type === 'page').map(fileOf),
            );
            return paths;
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
        await search.write(pages, new KeptSearch(cache));
        tellPages(pages);
      },
    },
  };
}

/** Other pages, such as lists, are made by every build. */
function isKept({ cacheKey }: Path): boolean {
  return cacheKey !== undefined;
}

/** Pages in the order of their files, each beside its picture: one processor draws while the other writes. */
function inOrder(paths: Path[]): Path[] {
  const files = new Map(paths.map((path) => [path, fileOf(path)]));
  const order = (path: Path) => files.get(path) ?? '';
  return paths.toSorted((a, b) => (order(a) < order(b) ? -1 : Number(order(a) > order(b))));
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
  tell: (path: string, page: Finished) => void,
): AstroPrerenderer['render'] {
  return async (request, options) => {
    const rendered = await renderer.render(request, options);
    const route = options.routeData;
    if (route.type !== 'page') return rendered;
    const pathname = new URL(request.url).pathname.slice(base.length);
    const path = fileOf({ pathname, route });
    const finish = async (response: Response) => {
      const page = finishPage({ path, html: await textOf(response), base });
      tell(path, page);
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
