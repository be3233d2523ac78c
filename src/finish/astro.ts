import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { finishPage, finishStyles } from './finish-pages.ts';
import { writeHostFiles } from './host-files.ts';
import { writeSearchIndex } from './search-index.ts';
import { writeSitemaps } from './sitemap.ts';

/**
 * Makes the pages ready to be published: each as it is rendered, so that a page which is kept for the next
 * build is finished, and what is about all of them after Astro has written them.
 */
export function finishIntegration(): AstroIntegration {
  let base = '/';
  return {
    name: 'ledgerline-finish',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.endsWith('/') ? config.base : `${config.base}/`;
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((renderer) => finishing(renderer, base));
      },
      'astro:build:done': async ({ dir }) => {
        finishStyles(fileURLToPath(dir), base);
        writeHostFiles(fileURLToPath(dir), base);
        await writeSitemaps(fileURLToPath(dir));
        await writeSearchIndex(fileURLToPath(dir));
      },
    },
  };
}

function finishing(renderer: AstroPrerenderer, base: string): AstroPrerenderer {
  return {
    ...renderer,
    render: async (request, options) => {
      const rendered = await renderer.render(request, options);
      const { type, route } = options.routeData;
      if (type !== 'page') return rendered;
      const path = fileOf(new URL(request.url).pathname, route, base);
      const finish = async (response: Response) =>
        new Response(finishPage({ path, html: await response.text(), base }), response);
      return rendered instanceof Response
        ? finish(rendered)
        : { ...rendered, response: await finish(rendered.response) };
    },
  };
}

/** Where Astro writes a page, below the root of the build. */
function fileOf(pathname: string, route: string, base: string): string {
  return route === '/404' ? '404.html' : `${pathname.slice(base.length)}index.html`;
}
