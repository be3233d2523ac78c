/**
 * What stands under these keys is a number, its hedge, or who said it and where: an editor's to mend,
 * never a command's.
 */
const UNTOUCHED = new Set([
  'says',
  'was',
  'now',
  'by',
  'via',
  'source',
  'figure',
  'whole',
  'series',
  'replaces',
  'out-of',
]);

/** True of a value that only an editor may change; its path as far as it is known. */
export function isUntouched(path: readonly (string | number)[]): boolean {
  const key = path.findLast((step) => typeof step === 'string');
  return key === undefined || UNTOUCHED.has(key);
}
