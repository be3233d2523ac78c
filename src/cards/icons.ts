import type { Layout } from './renderer.ts';

/** The icon of the site as pixels. Phones cut those that are maskable to a shape of their own. */
export interface Icon {
  /** Of the file, which stands at the root of the site. */
  name: string;
  /** Px. */
  size: number;
  /** As a web manifest has it; left out for icons that no manifest names. */
  purpose?: 'any' | 'maskable';
}

export const ICONS: readonly Icon[] = [
  { name: 'icon-192', size: 192, purpose: 'any' },
  { name: 'icon-512', size: 512, purpose: 'any' },
  { name: 'icon-maskable-512', size: 512, purpose: 'maskable' },
  { name: 'apple-touch-icon', size: 180 },
];

/**
 * The drawing fills its square, and what it shows stands within the circle that no phone cuts. Only
 * icons that stand as they are get round corners.
 */
export function iconLayout({ size, purpose }: Icon, svg: string): Layout {
  const corners = purpose === 'any' ? { borderRadius: size * 0.18 } : {};
  const style = { ...corners, overflow: 'hidden' as const, width: size, height: size };
  const image = { type: 'image' as const, src: DRAWING, width: size, height: size };
  const node = { type: 'container' as const, style, children: [image] };
  return { width: size, height: size, scale: 1, node, drawings: { [DRAWING]: svg } };
}

const DRAWING = 'icon.svg';
