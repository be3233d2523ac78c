import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { count } from '#problems';
import type { PagePicture } from '#pictures';
import { type Content, details } from './elements.ts';

const SIDES = [
  ['before', 'Before'],
  ['after', 'After'],
  ['difference', 'Difference'],
] as const;

/** Pictures of a page, a fold for each width and theme: the first one is open. */
export function pictureFolds(pictures: readonly PagePicture[]): Content[] {
  const looks = Map.groupBy(pictures, ({ width, theme }) => `${width} px, ${theme}`);
  return [...looks].map(([look, parts], index) =>
    details(
      [`Pictures at ${look}: ${count(parts.length, 'place')}`],
      parts.map(partOf),
      index === 0,
    ),
  );
}

function partOf(picture: PagePicture): ElementContent {
  const { pixels, crop, cut, width, theme, address } = picture;
  const told = [
    `${crop.top} px below the top`,
    ...(pixels === undefined ? [] : [`${count(pixels, 'pixel')} differ`]),
    ...(cut ? ['there is more than is shown'] : []),
  ];
  const sides = SIDES.flatMap(([side, name]) => {
    const bytes = picture[side];
    if (!bytes) return [];
    const src = `data:image/webp;base64,${bytes.toString('base64')}`;
    const alt = `${name}: ${address} at ${width} px, ${theme}`;
    return [h('figure', [h('figcaption', name), h('img', { src, alt, loading: 'lazy' })])];
  });
  return h('div', { class: ['pictures', width < 500 ? 'narrow' : 'wide'] }, [
    h('p', { class: 'quiet' }, `${told.join('; ')}.`),
    h('div', { class: 'sides-of-picture' }, sides),
  ]);
}
