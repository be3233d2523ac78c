import { applySettings, overrides } from './build.ts';
import type { ExitCode } from './check.ts';
import type { Options } from './options.ts';
import type { Terminal } from './terminal.ts';

/** `dev`: serves the site while it is written; drafts are shown. Ends when it is interrupted. */
export async function dev(options: Options, _terminal: Terminal): Promise<ExitCode> {
  applySettings({ ...options, drafts: true });
  const { dev: astroDev } = await import('astro');
  await astroDev(overrides(options));
  return 0;
}

/** `preview`: serves the built folder as a host would. Ends when it is interrupted. */
export async function preview(options: Options, _terminal: Terminal): Promise<ExitCode> {
  applySettings(options);
  const { preview: astroPreview } = await import('astro');
  const server = await astroPreview({ ...overrides(options), outDir: options.out });
  await server.closed();
  return 0;
}
