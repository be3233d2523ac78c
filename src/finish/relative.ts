import { changeAddresses } from './addresses.ts';
import type { OpenPage } from './finish-pages.ts';

/** A host shows this page at any depth, so its addresses stay those of the base. */
const ANY_DEPTH = '404.html';

/** Makes every address of the site relative to the page, so that the same folder works at any path. */
export function relateAddresses({ path, base, tags }: OpenPage): void {
  if (path === ANY_DEPTH) return;
  for (const tag of tags) changeAddresses(tag, (address) => relativeAddress(address, path, base));
}

/**
 * The same address as seen from a file of the site; one that is outside the base stays as it is.
 * @param from the path of the file below the root of the build: 'figures/elm-flood/index.html'
 */
export function relativeAddress(address: string, from: string, base: string): string {
  if (!address.startsWith(base) || address.startsWith('//')) return address;
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(address.slice(base.length)) ?? [];
  if (`${path}index.html` === from && rest.startsWith('#')) return rest;
  const here = from.split('/').slice(0, -1);
  const there = path.split('/');
  const differs = here.findIndex((folder, at) => at >= there.length - 1 || folder !== there[at]);
  const same = differs < 0 ? here.length : differs;
  const steps = '../'.repeat(here.length - same) + there.slice(same).join('/');
  // Without the dot, a name with a colon would read as a scheme, and nothing as the page with its query.
  return (/^(?:$|[^/]*:)/.test(steps) ? `./${steps}` : steps) + rest;
}
