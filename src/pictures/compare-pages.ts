import type { Browser, Page } from 'playwright-core';
import { type Bitmap, topRows } from './bitmap.ts';
import { openBrowser } from './open-browser.ts';
import { type Crop, MOST_SHOWN, partsOf } from './picture-parts.ts';
import { fileOf, originOf } from './serve-folders.ts';
import { readBoth, readSlices, SLICE, type Slices } from './slices.ts';
import { type Look, openView, TALLEST, takePicture, THEMES, WIDTHS } from './take-picture.ts';
import { AS_IT_IS, AS_SEEN, openWriter, type WriteWebp } from './write-webp.ts';

/** A changed part of a page, or the top of one that is new or gone, as a reader sees it. */
export interface PagePicture extends Look {
  /** Of the page after, or of the one before where it is gone. */
  address: string;
  /** WebP, as are the others; missing where there was no page. Rows that a page does not have are striped. */
  before?: Buffer;
  after?: Buffer;
  /** The part before grown pale, with what differs in red. */
  difference?: Buffer;
  /** How many pixels differ; undefined where one side is missing. */
  pixels?: number;
  /** Where the part begins on the page after (before, if it has nothing there), and how high the pictures are. */
  crop: Crop;
  /** There is more of the part, or of the page, than is shown. */
  cut: boolean;
}

/** The addresses of a page in both folders: '/articles/x/'. They differ where it moved. */
export interface PagePair {
  before?: string;
  after?: string;
}

/** What is compared: folders of built sites, and pages of them. */
export interface Comparison {
  before: string;
  after: string;
  pages: readonly PagePair[];
  /** One that is open already, and stays so. */
  browser?: Browser;
  /** Told after each page in each look: how many are done, and of how many. */
  tell?: (done: number, all: number) => void;
}

/** As many pages are open at once: one is drawn while another is compared. */
const AT_ONCE = 2;

/**
 * Compares pages at each width in each theme, and gives pictures of what differs alone: in the order of the
 * pages, then by width, theme and place on the page. Nothing but files of the two folders is loaded.
 * @throws NoBrowser where no browser can be started
 */
export async function comparePages(comparison: Comparison): Promise<PagePicture[]> {
  const browser = comparison.browser ?? (await openBrowser());
  try {
    return await compareIn(browser, comparison);
  } finally {
    if (!comparison.browser) await browser.close();
  }
}

interface Job {
  pair: PagePair;
  look: Look;
}

async function compareIn(browser: Browser, comparison: Comparison): Promise<PagePicture[]> {
  const { before, after, tell = () => {} } = comparison;
  const jobs = comparison.pages.flatMap((pair) => looks().map((look) => ({ pair, look })));
  const writer = await openWriter(browser);
  const found: PagePicture[][] = jobs.map(() => []);
  const left = jobs.entries();
  let done = 0;
  const work = async () => {
    const view = await openView(browser, { before, after });
    for (const [index, job] of left) {
      found[index] = await picturesOf(job, comparison, view, writer.write);
      done += 1;
      tell(done, jobs.length);
    }
    await view.context().close();
  };
  try {
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    return found.flat();
  } finally {
    await writer.close();
  }
}

const looks = (): Look[] => WIDTHS.flatMap((width) => THEMES.map((theme) => ({ width, theme })));

async function picturesOf(
  { pair, look }: Job,
  { before, after }: Comparison,
  view: Page,
  write: WriteWebp,
): Promise<PagePicture[]> {
  const take = async (side: 'before' | 'after', folder: string) => {
    const address = pair[side];
    if (address === undefined || !fileOf(folder, address)) return undefined;
    return takePicture(view, originOf(side) + address, look);
  };
  const [old, young] = [await take('before', before), await take('after', after)];
  const page = { address: pair.after ?? pair.before ?? '/', ...look };
  if (old && young) return changedParts(page, old, young, write);
  if (young) return [{ ...page, ...(await topOf(young, write, 'after')) }];
  return old ? [{ ...page, ...(await topOf(old, write, 'before')) }] : [];
}

async function changedParts(
  page: Pick<PagePicture, 'address' | keyof Look>,
  old: Slices,
  young: Slices,
  write: WriteWebp,
): Promise<PagePicture[]> {
  const both = readBoth(old, young);
  const isTaken = Math.max(old.length, young.length) * SLICE < TALLEST;
  const pictures: PagePicture[] = [];
  for (const { pixels, crop, cut, ...part } of both ? partsOf(both.before, both.after) : [])
    pictures.push({
      ...page,
      before: await write(part.before, AS_SEEN),
      after: await write(part.after, AS_SEEN),
      difference: await smallest(part.difference, write),
      pixels,
      crop: { ...crop, top: crop.top + (both?.top ?? 0) },
      cut: cut || !isTaken,
    });
  return pictures;
}

/** A drawing is small as it is where much is red, and as it is seen where most is pale. */
async function smallest(drawn: Bitmap, write: WriteWebp): Promise<Buffer> {
  const [exact, seen] = [await write(drawn, AS_IT_IS), await write(drawn, AS_SEEN)];
  return exact.length < seen.length ? exact : seen;
}

async function topOf(slices: Slices, write: WriteWebp, side: 'before' | 'after') {
  const page = readSlices(slices.slice(0, Math.ceil(MOST_SHOWN / SLICE)));
  const shown = topRows(page, MOST_SHOWN);
  const crop = { top: 0, height: shown.height };
  return { [side]: await write(shown, AS_SEEN), crop, cut: page.height > shown.height };
}
