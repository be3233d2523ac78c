import type { APIRoute } from 'astro';
import { ICONS, type Icon, iconLayout } from '../cards/icons.ts';
import { pngFile } from '../cards/png-file.ts';
import drawing from '../layouts/icon.svg?raw';

/** The icon of the site in the sizes that phones and feeds ask for. */
export const GET: APIRoute<Icon> = ({ props }) => pngFile(iconLayout(props, drawing));

export const getStaticPaths = () =>
  ICONS.map((icon) => ({ params: { icon: icon.name }, props: icon, cacheKey: icon.name }));
