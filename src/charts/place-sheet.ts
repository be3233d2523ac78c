import type { ComposedChart } from './composed-chart.ts';
import { type Column, type SetText, type Setting, setText } from './set-column.ts';

/** What stands around a picture that is read away from its page. Plain text. */
export interface SheetWords {
  title: string;
  subtitle?: string;
  note?: string;
  disclaimer: string | null;
  /** 'Source: OCHA. As of 27 August 2014.' */
  sources: string;
  /** Where it is from: name and address of the site. */
  site: string;
  /** BCP 47. */
  language: string;
}

/** A chart with its words, each in its place; lengths in px from the top left corner. */
export interface Sheet {
  width: number;
  height: number;
  picture: { left: number; top: number; width: number };
  texts: SetText[];
  /** Of the line above the name of the site. */
  rule: number;
}

type Words = Omit<SheetWords, 'language'>;
type Said = Pick<ComposedChart, 'key' | 'howToRead'>;

/** Places the words above and below a picture, whose height follows from its width. */
export function placeSheet(
  words: Words,
  said: Said,
  width: number,
  heightAt: (width: number) => number,
): Sheet {
  const column = { left: MARGIN, width: width - 2 * MARGIN };
  const head = stack(
    [
      [words.title, TITLE],
      [words.subtitle, SUBTITLE],
    ],
    MARGIN,
    column,
  );
  const top = endOf(head, MARGIN) + PICTURE_GAP;
  const bottom = top + heightAt(column.width);
  const key = placeKey(said.key, bottom, column);
  const below = placeRemarks(words, said, endOf(key, bottom), column);
  const rule = endOf(below, endOf(key, bottom)) + RULE_GAP;
  const site = stack([[words.site, SITE]], rule, column);
  return {
    width,
    height: Math.ceil(endOf(site, rule) + MARGIN),
    picture: { left: MARGIN, top, width: column.width },
    texts: [...head, ...key, ...below, ...site],
    rule,
  };
}

/** Px kept free at every side. */
const MARGIN = 20;
const PICTURE_GAP = 20;
const RULE_GAP = 16;
const KEY_INDENT = 22;

const TITLE: Setting = { size: 20, step: 25, gap: 0, colour: '--ink', bold: true };
const SUBTITLE: Setting = { size: 16, step: 22, gap: 9, colour: '--ink2' };
const REMARK: Setting = { size: 14, step: 20, gap: 12, colour: '--ink2' };
const SITE: Setting = { size: 13, step: 18, gap: 12, colour: '--ink2' };
const KEY: Setting = { size: 14, step: 20, gap: 10, colour: '--ink' };

function placeKey(key: string[], top: number, column: Column): SetText[] {
  const inside = { left: column.left + KEY_INDENT, width: column.width - KEY_INDENT };
  const placed: SetText[] = [];
  key.forEach((words, index) => {
    const start = endOf(placed, top);
    const number = setText(String(index + 1), KEY, start, column);
    placed.push(number, setText(words, KEY, start, inside));
  });
  return placed;
}

function placeRemarks(words: Words, { howToRead }: Said, top: number, column: Column): SetText[] {
  const remarks = [howToRead, words.note, words.disclaimer, words.sources];
  return stack(
    remarks.map((remark) => [remark, REMARK]),
    top,
    column,
  );
}

type Paragraph = [text: string | null | undefined, setting: Setting];

/** Sets paragraphs one below the other; those without a text are left out. */
function stack(paragraphs: Paragraph[], top: number, column: Column): SetText[] {
  const placed: SetText[] = [];
  for (const [text, setting] of paragraphs)
    if (text) placed.push(setText(text, setting, endOf(placed, top), column));
  return placed;
}

function endOf(texts: SetText[], start: number): number {
  return texts.at(-1)?.end ?? start;
}
