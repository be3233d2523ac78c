import { type FigureView, plainText } from '#ledger';
import { asMarkdown, contentsOf, currentClaims, valueHistories } from '#markdown';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { references } from './fixture.ts';

const killed = references.figures['war/killed'];
if (!killed) throw new Error('The fixture has no figure.');

test('the claims that stand come by date, and those without one last', () => {
  expect(currentClaims(killed).map(({ id }) => id)).toEqual(['ocha', 'un', 'undated']);
});

test('every replaced claim is in one history, with the claim that took its place', () => {
  const second = { ...killed.claims[1], id: 'second', replaces: 'first', replacedBy: 'ocha' };
  const first = { ...killed.claims[1], replacedBy: 'second' };
  const rival = { ...killed.claims[0], id: 'un-first', replacedBy: 'un' };
  const [un, , ...rest] = killed.claims;
  const figure = { ...killed, claims: [rival, un, first, second, ...rest] } as FigureView;
  const ids = valueHistories(figure).map((history) =>
    history.map(({ claim, successor }) => `${claim.id} → ${successor?.id}`),
  );
  expect(ids).toEqual([['first → second', 'second → ocha'], ['un-first → un']]);
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
