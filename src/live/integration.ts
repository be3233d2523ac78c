import { fileURLToPath } from 'node:url';
import { onContentChange } from '#assist';
import { contentRoot, SETTINGS } from '#ledger';
import { boundMemory } from '#memory';
import type { AstroIntegration } from 'astro';
import { Afterwards } from './afterwards.ts';
import { asLoaded } from './as-loaded.ts';
import { leftAlone } from './left-alone.ts';
import { LiveContent } from './live-content.ts';
import { greeting, processScreen, type Screen } from './screen.ts';
import { servePicture } from './serve-picture.ts';
import { serveProblems } from './problems-page.ts';
import { ASKS, TELLS } from './told.ts';

type Setup = Parameters<NonNullable<AstroIntegration['hooks']['astro:server:setup']>>[0];
type DevServer = Setup['server'];

const PANEL = '/src/live/panel/panel.ts';

/** Milliseconds without another change: editors save in steps, and git changes many files at once. */
const QUIET = 60;

/**
 * While the site is written: reads the content once after each change, prints what `check` would
 * print, and has the browser show it. Builds have no part of it.
 */
export function liveIntegration(screen: Screen = processScreen): AstroIntegration {
  const content = new LiveContent();
  const afterwards = new Afterwards(content, screen);
  let server: DevServer | undefined;
  let wanted = 0;
  let base = '/';
  let isGreeted = false;
  let end: (() => Promise<void>) | undefined;
  const failed = (message: string): void => screen.print(`${message}\n`);
  const changed = (): void => {
    const isNew = content.read();
    if (!server || !isGreeted) return;
    screen.print(isNew ? content.report(screen.colour) : content.again);
    renew(server, content);
    afterwards.begin();
  };
  return {
    name: 'ledgerline-live',
    hooks: {
      'astro:config:setup': async ({ command, config, injectScript, updateConfig }) => {
        if (command !== 'dev') return;
        wanted = config.server.port;
        base = config.base;
        process.env[SETTINGS.live] = 'true';
        // Watched before it is read: a change in between is then heard of.
        end = await onContentChange(contentRoot(), changed, { pause: QUIET, failed });
        content.read();
        boundMemory();
        const ignored = leftAlone(fileURLToPath(config.root), fileURLToPath(config.outDir));
        updateConfig({
          vite: {
            plugins: [asLoaded()],
            // Compiles what a file imports side by side, on the side that renders too.
            server: { preTransformRequests: true, watch: { ignored } },
          },
        });
        injectScript('page', `import '${PANEL}';`);
      },
      'astro:server:setup': ({ server: vite }) => {
        server = vite;
        vite.middlewares.use(servePicture);
        vite.middlewares.use(serveProblems(content, base));
        answerBrowsers(vite, content);
      },
      'astro:server:start': ({ address }) => {
        const urls = server?.resolvedUrls ?? { local: [], network: [] };
        screen.print(greeting([...urls.local, ...urls.network], wanted, address.port));
        screen.print(content.report(screen.colour));
        isGreeted = true;
        afterwards.begin();
      },
      'astro:server:done': () => end?.(),
    },
  };
}

/** A page that has just been opened asks what there is to show. */
function answerBrowsers({ environments }: DevServer, content: LiveContent): void {
  const { hot } = environments.client;
  hot.on(ASKS, (_asked, browser) => browser.send(TELLS, content.told));
}

/** Milliseconds: the side that renders hears of it in a turn of its own, before a page is asked for. */
const HEARD = 20;

/** Has Astro forget the paths that it knows, then has the pages load anew, once for each reading. */
function renew({ environments }: DevServer, content: LiveContent): void {
  const { hot } = environments.client;
  if (!content.told.isShown) return hot.send(TELLS, content.told);
  for (const name of ['ssr', 'prerender'])
    environments[name]?.hot.send('astro:content-changed', {});
  setTimeout(() => hot.send({ type: 'full-reload', path: '*' }), HEARD);
}
