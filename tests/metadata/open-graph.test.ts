import { articleView, dateView } from '#ledger';
import { wordsIn } from '#words';
import { expect, test } from 'vitest';
import { articleProperties, changeProperties, locale } from '../../src/metadata/open-graph.ts';
import { editedFlood } from '../feeds/edited-flood.ts';

test('an article was modified when it was last corrected', () => {
  expect(articleProperties(articleView(editedFlood(), 'water-and-numbers'))).toEqual([
    ['article:published_time', '2031-05-06'],
    ['article:modified_time', '2031-05-09'],
    ['article:section', 'Floods'],
    ['article:tag', 'Floods'],
    ['article:tag', 'Dams and rivers'],
    ['article:author', 'The flood desk'],
    ['article:author', 'Elm Valley Ledger'],
  ]);
});

test('an article that was not changed has no time of change', () => {
  const names = articleProperties(articleView(editedFlood(), 'dams')).map(([name]) => name);
  expect(names).toContain('article:published_time');
  expect(names).not.toContain('article:modified_time');
});

test('a page has a time of change where its date is precise', () => {
  expect(changeProperties(dateView('2031-05-06', wordsIn('en')))).toEqual([
    ['og:updated_time', '2031-05-06'],
  ]);
  expect(changeProperties(dateView('2031-05~', wordsIn('en')))).toEqual([]);
  expect(changeProperties(undefined)).toEqual([]);
});

test('a locale is the tag of a language with low lines', () => {
  expect([locale('en'), locale('pt-BR')]).toEqual(['en', 'pt_BR']);
});
