import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroConfig, AstroIntegration } from 'astro';
import { keepCode } from './kept-code.ts';
import { makePages } from './make-pages.ts';
import { oneCopy } from './one-copy.ts';
import { PageCode, type PageSettings } from './page-code.ts';
import { SiteBuild } from './site-build.ts';

interface Given {
  /** Gives the key for which the `cacheKey` of a path stands. */
  keyOf: (cacheKey: string) => string;
  /** The folder to keep the code in, into whose `client` Astro builds; undefined where the site is to be made. */
  kept?: string | undefined;
}

/**
 * Has Astro build the code of the pages. Then the site is made with it, without Astro's own loop over the paths,
 * or the code is only kept for whoever makes it.
 */
export function finishIntegration({ keyOf, kept }: Given): AstroIntegration {
  let build: SiteBuild | undefined;
  let use = (): Promise<void> => {
    throw new Error('There is no build before its settings are known.');
  };
  return {
    name: 'ledgerline-finish',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [oneCopy()] } });
      },
      'astro:config:done': ({ config }) => {
        use = async () => {
          const settings = settingsOf(config);
          const server = serverOf(config);
          if (kept !== undefined)
            return keepCode(kept, { root: fileURLToPath(config.root), server, settings });
          build = new SiteBuild(settings, fileURLToPath(config.cacheDir));
          const code = await PageCode.open(server, settings, keyOf);
          await makePages(code, build, fileURLToPath(config.outDir));
        };
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((renderer) => ({
          ...renderer,
          setup: () => use(),
          getStaticPaths: async () => [],
        }));
      },
      'astro:build:done': async ({ dir, logger }) => {
        const pages = await build?.end(fileURLToPath(dir));
        // Astro counts those of its own loop.
        if (pages) logger.info(`${pages.paths.length} pages are in the site.`);
      },
    },
  };
}

/** @throws Error where the public folder is another one than that whose changes a build looks for */
function settingsOf({ root, base, site, publicDir }: AstroConfig): PageSettings {
  const rooted = base.endsWith('/') ? base : `${base}/`;
  if (publicDir.href !== new URL('public/', root).href)
    throw new Error('astro.config.mjs sets publicDir. Leave that out, and use the folder public/.');
  return { base: rooted, site, publicFolder: fileURLToPath(publicDir) };
}

/** Where Astro has put the modules that render: below the folder of the site, unless that is outside of the project. */
function serverOf({ outDir, root }: AstroConfig): string {
  const folder = join(fileURLToPath(outDir), SERVER);
  return existsSync(folder) ? folder : join(fileURLToPath(root), '.astro', SERVER);
}

const SERVER = '.prerender';
