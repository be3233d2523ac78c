import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { applySettings, overrides } from './build.ts';
import type { ExitCode } from './check.ts';
import { type Options, WrongUse } from './options.ts';
import type { Terminal } from './terminal.ts';

/**
 * `dev`: serves the site while it is written; drafts are shown. Ends when it is interrupted.
 * @throws WrongUse for a content folder that is not there
 */
export async function dev(options: Options, _terminal: Terminal): Promise<ExitCode> {
  const { content, host, port } = options;
  if (!existsSync(content))
    throw new WrongUse(`There is no folder "${content}". Name the content folder: --content DIR.`);
  applySettings({ ...options, drafts: true });
  // Astro would ask the registry for a newer version of itself.
  process.env['ASTRO_DISABLE_UPDATE_CHECK'] = 'true';
  const { dev: astroDev } = await import('astro');
  // What an editor needs is said by the site itself; of Astro only what fails is heard.
  const server = { ...(host && { host }), ...(port !== undefined && { port }) };
  await astroDev({ ...overrides(options), server, logLevel: 'error' });
  return 0;
}

/**
 * `preview`: serves the built folder as a host would. Ends when it is interrupted.
 * @throws WrongUse for a folder without a built site
 */
export async function preview(options: Options, _terminal: Terminal): Promise<ExitCode> {
  if (!existsSync(join(options.out, 'index.html')))
    throw new WrongUse(`There is no built site in "${options.out}". Build it first: npm run build`);
  applySettings(options);
  const { preview: astroPreview } = await import('astro');
  const server = await astroPreview({ ...overrides(options), outDir: options.out });
  await server.closed();
  return 0;
}
