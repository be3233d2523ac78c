import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { codes, lessonOf, rehearse } from '#manual';

const FOLDER = 'src/manual/codes';

/** Codes that no example file can show: bytes, links, folders, two states, and what is no content at all. */
const DESCRIBED = new Set<string>([
  'cannot-check/content-missing',
  'cannot-check/failed',
  'corrections/missing',
  'file/byte-order-mark',
  'file/link',
  'file/mixed-line-ends',
  'file/not-text',
  'file/not-utf8',
  'file/too-large',
  'file/unreadable',
]);

/** What an example also causes, where the one cannot be had without the other. */
const WITH: Partial<Record<string, readonly string[]>> = {};

describe('the lessons of the manual', () => {
  test('are one for each code, and no other', () => {
    const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.md'))
      .map((file) => file.replaceAll('\\', '/').slice(0, -'.md'.length));
    expect(files.sort()).toEqual([...codes].sort());
  });

  const written = codes.filter((code) => existsSync(`${FOLDER}/${code}.md`));
  test.each(written)('of %s say why it matters, and show one wrong and one right', (code) => {
    const { why, examples } = lessonOf(code);
    expect(why.length).toBeGreaterThan(40);
    expect(examples.map(({ role }) => role)).toEqual(expect.arrayContaining(['wrong', 'right']));
    expect(examples.some(({ file }) => file !== undefined)).toBe(!DESCRIBED.has(code));
  });

  test.each(written.filter((code) => !DESCRIBED.has(code)))(
    'of %s are true of the check',
    (code) => {
      const lesson = lessonOf(code);
      const found = new Set(rehearse(lesson, 'wrong').problems.map((each) => each.code as string));
      expect(found).toEqual(new Set([code, ...(WITH[code] ?? [])]));
      expect(rehearse(lesson, 'right').problems.map((each) => each.code)).toEqual([]);
    },
  );
});
