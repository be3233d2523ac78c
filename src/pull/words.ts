/** Lower-case words of a text, plural s and possessive taken off, so that labels and prose can meet. */
export function stems(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.map((word) => word.replace(/(?:ies)$/, 'y').replace(/([^s])s$/, '$1')));
}

/** An id out of words: "Palestinian civilians killed" is palestinian-civilians-killed. */
export function idOf(words: string): string {
  const plain = words.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '');
}

/**
 * The first free name of id, id-2, id-3 …
 * @param from the number to begin with, where those before it are known to be taken
 */
export function freeId(id: string, taken: (id: string) => boolean, from = 1): string {
  for (let k = from; ; k += 1) {
    const name = k === 1 ? id : `${id}-${k}`;
    if (!taken(name)) return name;
  }
}
