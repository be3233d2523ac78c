import { describe, expect, test } from 'vitest';
import { downloadsOf } from './downloads.ts';

const flood = downloadsOf('tests/fixtures/flood');

describe('the downloads of the flood', () => {
  test('are these', () => {
    expect(Object.keys(flood).sort()).toEqual([
      'datapackage.json',
      'elm-flood.csv',
      'elm-flood.json',
      'elm-flood.series.csv',
      'sources.csv',
    ]);
  });

  test.each(Object.entries(flood))('%s is as stored', async (name, text) => {
    await expect(text).toMatchFileSnapshot(`../snapshots/data/${name}`);
  });

  test('are the same to the byte when made again', () => {
    expect(downloadsOf('tests/fixtures/flood')).toEqual(flood);
  });
});
