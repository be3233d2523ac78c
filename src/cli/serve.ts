import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { applySettings, overrides } from './build.ts';
import type { ExitCode } from './check.ts';
import { type Options, WrongUse } from './options.ts';
import type { Terminal } from './terminal.ts';

/** `dev`: serves the site while it is written; drafts are shown. Ends when it is interrupted. */
export async function dev(options: Options, _terminal: Terminal): Promise<ExitCode> {
  applySettings({ ...options, drafts: true });
  const { dev: astroDev } = await import('astro');
  await astroDev(overrides(options));
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
