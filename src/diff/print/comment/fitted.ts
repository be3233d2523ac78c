/** A part of a text that can be told in full or in short; '' in short leaves it out. */
export interface Part {
  full: string;
  short: string;
}

/**
 * Joins parts so that the whole stays below a number of bytes: all are told in short first, then one after
 * the other in full, as long as there is room. What does not fit even in short is counted.
 * @param more the words for a number of parts that were left out
 */
export function fitted(
  parts: readonly Part[],
  most: number,
  more: (left: number) => string,
): string {
  if (sizeOf(parts.map(({ full }) => full)) <= most) return joined(parts.map(({ full }) => full));
  const kept = keepShort(parts, most - sizeOf([more(parts.length)]));
  const left = parts.length - kept.length;
  let size = sizeOf(kept.map(({ short }) => short)) + sizeOf([more(parts.length)]);
  const told = kept.map(({ full, short }) => {
    const grown = size - sizeOf([short]) + sizeOf([full]);
    if (grown > most) return short;
    size = grown;
    return full;
  });
  const isShort = told.some((text, index) => text !== kept[index]?.full) || left > 0;
  return joined(isShort ? [...told, more(left)] : told);
}

function keepShort(parts: readonly Part[], most: number): Part[] {
  let size = 0;
  const end = parts.findIndex(({ short }) => {
    size += sizeOf([short]);
    return size > most;
  });
  return parts.slice(0, end === -1 ? parts.length : end);
}

const joined = (texts: readonly string[]) => texts.filter((text) => text !== '').join('\n');

/** Bytes of some texts, with the line break behind each. */
function sizeOf(texts: readonly string[]): number {
  return texts
    .filter((text) => text !== '')
    .reduce((sum, text) => sum + Buffer.byteLength(text) + 1, 0);
}
