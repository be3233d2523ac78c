import type { AstroIntegration } from 'astro';

type Setup = Parameters<NonNullable<AstroIntegration['hooks']['astro:config:setup']>>[0];
type Plugin = NonNullable<Setup['config']['vite']['plugins']>[number];

/** Rooms that pages are made with, by their doors. */
const LOADED = {
  '#ledger': () => import('#ledger'),
  '#problems': () => import('#problems'),
  '#schema': () => import('#schema'),
  '#quantity': () => import('#quantity'),
  '#words': () => import('#words'),
  '#charts': () => import('#charts'),
  '#markdown': () => import('#markdown'),
  '#data': () => import('#data'),
  '#manual': () => import('#manual'),
};

/** Where the server finds what Node has loaded. */
const SHARED = Symbol.for('ledgerline.loaded');

const PREFIX = '\0loaded:';

/**
 * Lets pages use rooms that Node loads, some of them before the server starts. The server would compile
 * each file of them for itself, twice, which takes longer than the reading of a large site. A change of
 * their code is seen when the server is started anew.
 */
export function asLoaded(): Plugin {
  return {
    name: 'ledgerline-as-loaded',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name !== 'client',
    resolveId: (door) => (door in LOADED ? `${PREFIX}${door}` : undefined),
    load: async (id) => {
      const door = id.slice(PREFIX.length);
      if (!id.startsWith(PREFIX) || !isLoaded(door)) return undefined;
      const room = await LOADED[door]();
      Object.assign(shared(), { [door]: room });
      const from = `globalThis[Symbol.for('${SHARED.description}')]['${door}']`;
      return `export const { ${Object.keys(room).join(', ')} } = ${from};\n`;
    },
  };
}

function isLoaded(door: string): door is keyof typeof LOADED {
  return Object.hasOwn(LOADED, door);
}

function shared(): object {
  const process = globalThis as { [SHARED]?: object };
  process[SHARED] ??= {};
  return process[SHARED];
}
