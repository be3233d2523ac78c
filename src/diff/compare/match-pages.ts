import type { Edition, ReadPage } from '../edition/edition.ts';

/** A page before and after; one of the two is missing of a page that is new or gone. */
export interface PagePair {
  old: ReadPage | undefined;
  new: ReadPage | undefined;
}

/** From this part of the blocks in common on, a page at another address is the same one, moved. */
const ALIKE = 0.6;

/** Each page of two editions, once; a page that moved stands with what it was. */
export function matchPages(base: Edition, head: Edition): PagePair[] {
  const gone = [...base.pages.values()].filter(({ address }) => !head.pages.has(address));
  const pairs = [...head.pages.values()].map((page): PagePair => {
    const same = base.pages.get(page.address);
    return { old: same ?? takeLikest(gone, page), new: page };
  });
  return [...pairs, ...gone.map((page) => ({ old: page, new: undefined }))];
}

/** Takes the page that has most in common with another out of those that are gone. */
function takeLikest(gone: ReadPage[], page: ReadPage): ReadPage | undefined {
  const alike = gone
    .filter(({ kind }) => kind === page.kind)
    .map((old) => ({ old, likeness: likeness(old, page) }))
    .filter(({ likeness: degree }) => degree >= ALIKE)
    .sort((a, b) => b.likeness - a.likeness);
  const [first] = alike;
  if (first) gone.splice(gone.indexOf(first.old), 1);
  return first?.old;
}

/** Blocks in common, as a part of those of both: 0 to 1. */
function likeness(a: ReadPage, b: ReadPage): number {
  const texts = new Set(a.blocks.map(({ text }) => text));
  const common = b.blocks.filter(({ text }) => texts.has(text)).length;
  return (2 * common) / Math.max(1, a.blocks.length + b.blocks.length);
}
