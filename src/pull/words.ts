/** Lower-case words of a text, plural s and possessive taken off, so that labels and prose can meet. */
export function stems(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.map((word) => word.replace(/(?:ies)$/, 'y').replace(/([^s])s$/, '$1')));
}
