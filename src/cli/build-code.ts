/**
 * Has Astro build the code of the pages: `node build-code.ts CONFIG`, in a process of its own, since what Astro
 * needs for that is more memory than rendering does. The environment names the folder.
 */
import { type AstroInlineConfig, build } from 'astro';

const [config = '{}'] = process.argv.slice(2);
await build({
  ...(JSON.parse(config) as AstroInlineConfig),
  logLevel: 'warn',
  // Files that are published as they are change while the code does not.
  vite: { build: { copyPublicDir: false } },
});
