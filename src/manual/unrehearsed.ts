import { type Code, type Problem, problem, topOf } from '#problems';

const FILE = topOf('content/sources/storm.yaml');

/** What no example file can show: bytes, links, folders, two states, and what is no content at all. */
const FOUND: Partial<Record<Code, () => Problem>> = {
  'cannot-check/content-missing': () =>
    problem('cannot-check/content-missing', topOf('content'), {}),
  'cannot-check/failed': () =>
    problem('cannot-check/failed', topOf('content'), { reason: 'the reason stands here' }),
  'corrections/missing': () =>
    problem('corrections/missing', topOf('content/articles/the-storm/index.md'), {
      title: 'The storm',
      figure: 'march-storm/injured',
      label: 'People injured',
      was: 'at least 12',
      now: 'at least 15',
      how: 'rewritten',
    }),
  'file/byte-order-mark': () => problem('file/byte-order-mark', FILE, {}),
  'file/link': () => problem('file/link', FILE, {}),
  'file/mixed-line-ends': () => problem('file/mixed-line-ends', FILE, {}),
  'file/not-text': () => problem('file/not-text', FILE, {}),
  'file/not-utf8': () => problem('file/not-utf8', FILE, {}),
  'file/too-large': () => problem('file/too-large', FILE, { size: '2.4 MB', most: '2.0 MB' }),
  'file/unreadable': () => problem('file/unreadable', FILE, { reason: 'you may not read it' }),
};

/**
 * A problem of a code whose lesson is described and not run, in the words of the catalogue.
 * @throws Error for a code that is not known here: its lesson must name the file of its example
 */
export function unrehearsed(code: Code): Problem {
  const found = FOUND[code]?.();
  if (!found) throw new Error(`The lesson of ${code} names no file, so nothing can be checked.`);
  return found;
}
