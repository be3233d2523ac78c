import { plainText } from '#ledger';
import { asMarkdown, claimRows, contentsOf, valueHistories } from '#markdown';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { references } from './fixture.ts';

const killed = references.figures['war/killed'];
if (!killed) throw new Error('The fixture has no figure.');

test('claims that stand come first, by date, and replaced ones last', () => {
  expect(claimRows(killed).map(({ claim }) => claim.id)).toEqual([
    'ocha',
    'un',
    'undated',
    'first',
  ]);
});

test('a replaced claim knows its successor, and the successor its predecessor', () => {
  const rows = claimRows(killed);
  expect(rows[0]?.predecessor?.id).toBe('first');
  expect(rows[3]?.successor?.id).toBe('ocha');
});

test('a history runs from the oldest claim to the one that stands', () => {
  expect(valueHistories(killed).map((claims) => claims.map(({ id }) => id))).toEqual([
    ['first', 'ocha'],
  ]);
});

test('a text of few sections has no list of contents', () => {
  const heading = (depth: number) => ({ depth, id: 'a', text: 'A' });
  expect(contentsOf([heading(2), heading(3), heading(2)])).toEqual([]);
  expect(contentsOf([heading(2), heading(3), heading(2), heading(2)])).toHaveLength(3);
});

test('plain text loses its marks and no words', () => {
  expect(plainText('2014. **At least** [2,104](figure:a/b) `x`')).toBe('2014. At least 2,104 x');
});

test('any line of text can be written as Markdown that reads as just that text', () => {
  const line = fc
    .string({ unit: 'grapheme-ascii' })
    .map((text) => text.trim().replace(/\s+/g, ' '));
  fc.assert(fc.property(line, (text) => plainText(asMarkdown(text)) === text));
});
