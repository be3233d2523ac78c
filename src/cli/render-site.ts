import { cpSync, existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { AstroInlineConfig } from 'astro';
import { tellCopied } from '#finish';
import { isAlive } from '#ledger';

/**
 * Renders the site of this process's content into a folder that is not there yet.
 *
 * Astro ends by moving files out of a folder of the project, which fails from one disk to another; and it takes
 * a folder for one of the project by the beginning of its path, such as `site-dist` beside the project `site`. A site
 * for such a folder, or for another disk, such as a `/tmp` in memory, is made in the project and copied.
 * @param out an absolute path
 */
export async function renderSite(out: string, config: AstroInlineConfig = {}): Promise<void> {
  const { build } = await import('astro');
  const root = process.cwd();
  const isBesideAlike = out.startsWith(root) && !out.startsWith(join(root, '/'));
  const isHere = diskOf(out) === diskOf(root) && !isBesideAlike;
  const made = isHere ? out : inProject(root);
  try {
    await build({ ...config, root, outDir: made, logLevel: 'warn' });
    if (made !== out) {
      cpSync(made, out, { recursive: true });
      tellCopied(out);
    }
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
