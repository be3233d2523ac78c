import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { withArchived } from '#archive';

test('an address of any form is written as one that reads back', () => {
  const record = `a:\n  title: T\n  url: X\nb: {}\n`;
  fc.assert(
    fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (url) => {
      const after = withArchived(record, 'a', url, '20310615000102');
      expect(parse(after)).toEqual({
        a: { title: 'T', url: 'X', archived: `https://web.archive.org/web/20310615000102/${url}` },
        b: {},
      });
    }),
  );
});
