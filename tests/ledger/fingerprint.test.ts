import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fingerprint, markShared } from '../../src/ledger/fingerprint.ts';

const value = fc.jsonValue();
const parts = fc.dictionary(fc.string(), value);

/** A view of parts, some of which other views share. */
const viewOf = (own: unknown, shared: Record<string, unknown>) => ({
  own,
  shared: Object.fromEntries(
    Object.entries(shared).map(([name, part]) => [name, markShared(structuredClone(part))]),
  ),
});

describe('the fingerprint of a view', () => {
  test('is the same for equal views, whoever else shares their parts', () => {
    fc.assert(
      fc.property(value, parts, (own, shared) => {
        const first = viewOf(own, shared);
        expect(fingerprint(first)).toBe(fingerprint(viewOf(structuredClone(own), shared)));
        expect(fingerprint(first)).toBe(fingerprint(first));
      }),
    );
  });

  test('is another one where anything differs, inside a shared part too', () => {
    fc.assert(
      fc.property(value, parts, value, parts, (own, shared, otherOwn, otherShared) => {
        const same = JSON.stringify([own, shared]) === JSON.stringify([otherOwn, otherShared]);
        const prints = [viewOf(own, shared), viewOf(otherOwn, otherShared)].map(fingerprint);
        expect(prints[0] === prints[1]).toBe(same);
      }),
    );
  });

  test('does not take a text for a part that says the same', () => {
    const part = markShared({ a: 1 });
    const text = `#${fingerprint({ a: 1 })}`;
    expect(fingerprint({ part: text })).not.toBe(fingerprint({ part }));
    expect(fingerprint({ part: `#${text}` })).not.toBe(fingerprint({ part: text }));
    expect(fingerprint({ a: [1, 2] })).not.toBe(fingerprint({ a: [12] }));
    expect(fingerprint({ a: 1, b: 2 })).not.toBe(fingerprint({ a: { '1,"b"': 2 } }));
  });
});
