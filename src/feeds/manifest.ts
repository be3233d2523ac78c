import type { Colours } from '#charts';
import type { SiteView } from '#ledger';
import { ICONS } from '../cards/icons.ts';

/** What a phone needs to put the site beside its programs. */
export function manifest(site: SiteView, href: (path: string) => string, colour: Colours) {
  return {
    id: href('/'),
    name: site.title,
    description: site.description,
    lang: site.language,
    start_url: href('/'),
    scope: href('/'),
    display: 'minimal-ui',
    background_color: colour('--paper'),
    theme_color: colour('--paper'),
    icons: ICONS.flatMap(({ name, size, purpose }) =>
      purpose
        ? [{ src: href(`/${name}.png`), sizes: `${size}x${size}`, type: 'image/png', purpose }]
        : [],
    ),
  };
}
