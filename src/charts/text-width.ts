/**
 * How wide a text is at most, in em of its own size. No font is at hand where charts are drawn, so
 * the figures are those of Arial, wider than Source Sans 3 in every class: a line that fits by this
 * estimate also fits in a fallback font.
 */
export function widthOf(text: string): number {
  return Array.from(text).reduce((width, sign) => width + signWidth(sign), 0);
}

/**
 * Breaks a text at its spaces, and inside a word only where the word alone is wider than `budget`
 * em. No-break spaces hold. A text without a visible sign gives no lines.
 */
export function wrap(text: string, budget: number): string[] {
  const words = text.split(/[ \t\r\n]+/).filter((word) => word !== '');
  const pieces = words.flatMap((word) => breakWord(word, budget));
  return gather(pieces, ' ', budget);
}

/** How much wider than its regular letters a font's bold ones are. */
export const BOLDER = 1.08;

/** How much wider a text becomes where letters and words are spaced as WCAG 1.4.12 has it. */
export const SPACED = 1.19;

const CLASSES: [RegExp, number][] = [
  [/\p{M}/u, 0],
  [/[ \u00a0\u2009\u202f.,:;'’‘!|iIjl()[\]/\\\-ftr]/u, 0.34],
  [/[mwMWÆŒ%@—…&]/u, 0.95],
  [/[\p{Ll}\p{Nd}–“”"+*?$€£]/u, 0.56],
  [/\p{Lu}/u, 0.74],
];

const WIDEST = 1.1;

function signWidth(sign: string): number {
  const known = widths.get(sign);
  if (known !== undefined) return known;
  const width = CLASSES.find(([signs]) => signs.test(sign))?.[1] ?? WIDEST;
  widths.set(sign, width);
  return width;
}

/** A site prints the same few hundred signs again and again. */
const widths = new Map<string, number>();

function breakWord(word: string, budget: number): string[] {
  if (widthOf(word) <= budget) return [word];
  const clusters = word.match(/\P{M}\p{M}*|\p{M}+/gu) ?? [];
  return gather(clusters, '', budget);
}

/** Joins pieces in their order into as few texts as the budget allows. */
function gather(pieces: string[], between: string, budget: number): string[] {
  const gathered: string[] = [];
  for (const piece of pieces) {
    const longer = `${gathered.at(-1) ?? ''}${between}${piece}`;
    const fits = gathered.length > 0 && widthOf(longer) <= budget;
    if (fits) gathered.pop();
    gathered.push(fits ? longer : piece);
  }
  return gathered;
}
