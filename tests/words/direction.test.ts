import { expect, test } from 'vitest';
import { directionOf, inLanguage } from '#words';

test.each([
  ['ar', 'rtl'],
  ['he', 'rtl'],
  ['fa-IR', 'rtl'],
  ['ur', 'rtl'],
  ['yi', 'rtl'],
  ['dv', 'rtl'],
  ['ckb', 'rtl'],
  ['az-Arab', 'rtl'],
  ['pa-PK', 'rtl'],
  ['pa', 'ltr'],
  ['az', 'ltr'],
  ['ar-Latn', 'ltr'],
  ['ku', 'ltr'],
  ['en', 'ltr'],
  ['zh-Hant', 'ltr'],
])('%s is read %s', (language, direction) => {
  expect(directionOf(language)).toBe(direction);
});

test('what is in the language around it needs no attribute', () => {
  expect(inLanguage(undefined)).toEqual({});
  expect(inLanguage('he')).toEqual({ lang: 'he', dir: 'rtl' });
});
