import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { decoded } from './page-facts.ts';
import { fileOf } from './path-files.ts';
import { type Share, SiteBuild } from './site-build.ts';

/**
 * Makes the pages ready to be published: each as it is rendered, so that a page which is kept for the next
 * build is finished, and what is about all of them after Astro has written them.
 */
export function finishIntegration(share: Share): AstroIntegration {
  let open = (): SiteBuild => {
    throw new Error('There is no build before its settings are known.');
  };
  let build: SiteBuild | undefined;
  return {
    name: 'ledgerline-finish',
    hooks: {
      'astro:config:done': ({ config: { base, site, cacheDir } }) => {
        const settings = JSON.stringify([base, site, process.env['NODE_ENV']]);
        const rooted = base.endsWith('/') ? base : `${base}/`;
        open = () =>
          new SiteBuild({ base: rooted, cache: fileURLToPath(cacheDir), settings }, share);
      },
      'astro:build:start': ({ setPrerenderer }) => {
        const begun = open();
        build = begun;
        setPrerenderer((renderer) => ({
          ...renderer,
          getStaticPaths: async () => begun.toMake(await renderer.getStaticPaths()),
          render: finishing(renderer, begun),
        }));
      },
      'astro:build:done': async ({ dir }) => {
        await build?.end(fileURLToPath(dir));
        build = undefined;
      },
    },
  };
}

/** Renders each file of the site, and finishes it. */
function finishing(renderer: AstroPrerenderer, build: SiteBuild): AstroPrerenderer['render'] {
  return async (request, options) => {
    const rendered = await renderer.render(request, options);
    const response = rendered instanceof Response ? rendered : rendered.response;
    const { type, route } = options.routeData;
    if (!response.body || (type !== 'page' && type !== 'endpoint')) return rendered;
    const path = decoded(new URL(request.url).pathname).slice(build.base.length);
    const file = fileOf({ pathname: path, route: { type, route } });
    const body = Buffer.from(await response.arrayBuffer());
    const finished = await build.take(file, body, type);
    return new Response(new Uint8Array(finished), response);
  };
}
