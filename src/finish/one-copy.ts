import type { AstroIntegration } from 'astro';

type Setup = Parameters<NonNullable<AstroIntegration['hooks']['astro:config:setup']>>[0];
type Plugin = NonNullable<Parameters<Setup['updateConfig']>[0]['vite']>['plugins'];

/** What reads the content, and with it all that it needs. */
const READS = /^#(?:ledger|schema|words|memory|problems|quantity)$/;

/**
 * Has the code of the pages use the modules that have read the content, in the place of copies of its own: what
 * the one has found out, the other need not, and it is held once.
 */
export function oneCopy(): NonNullable<Plugin>[number] {
  return {
    name: 'ledgerline-one-copy',
    apply: 'build',
    enforce: 'pre',
    resolveId(door) {
      if (!READS.test(door) || this.environment.name === 'client') return null;
      return { id: import.meta.resolve(door), external: 'absolute' };
    },
  };
}
