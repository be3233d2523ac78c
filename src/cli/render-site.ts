import { cpSync, existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { AstroInlineConfig } from 'astro';
import { isAlive } from '#ledger';

/**
 * Renders the site of this process's content into a folder that is not there yet.
 *
 * Astro ends by moving files out of a folder of the project, which fails from one disk to another. A site
 * for another disk, such as a mounted folder or a `/tmp` in memory, is made in the project and copied.
 * @param out an absolute path
 */
export async function renderSite(out: string, config: AstroInlineConfig = {}): Promise<void> {
  const { build } = await import('astro');
  const root = process.cwd();
  const made = diskOf(out) === diskOf(root) ? out : inProject(root);
  try {
    await build({ ...config, root, outDir: made, logLevel: 'warn' });
    if (made !== out) cpSync(made, out, { recursive: true });
  } finally {
    if (made !== out) rmSync(made, { recursive: true, force: true });
  }
}

/** The disk that a path is on, or will be. */
function diskOf(path: string): number {
  return existsSync(path) ? statSync(path).dev : diskOf(dirname(path));
}

/** A folder of this process; those that killed builds have left go. */
function inProject(root: string, pid: number = process.pid): string {
  const folder = join(root, '.astro');
  for (const name of existsSync(folder) ? readdirSync(folder) : []) {
    const [, builder] = /^site-(\d+)$/.exec(name) ?? [];
    if (builder && !isAlive(Number(builder))) rmSync(join(folder, name), { recursive: true });
  }
  return join(folder, `site-${pid}`);
}
