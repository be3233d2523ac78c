import { describe, expect, test } from 'vitest';
import { readBindingTarget } from '../../src/ledger/binding-target.ts';

describe('readBindingTarget', () => {
  test.each([
    ['flood/homes', { figure: 'flood/homes', claim: undefined }],
    ['flood/homes#district', { figure: 'flood/homes', claim: 'district' }],
  ])('%s names a figure', (written, subject) => {
    expect(readBindingTarget(written)).toEqual({ subject, computed: undefined });
  });

  test.each([
    ['flood/left?share-of=homes', 'share-of', ['flood/homes']],
    ['flood/left#a?sum=right#b,other/middle', 'sum', ['flood/right', 'other/middle']],
    ['flood/left?difference=right', 'difference', ['flood/right']],
    ['flood/left?ratio-to=right', 'ratio-to', ['flood/right']],
  ])('%s computes', (written, operation, figures) => {
    const computed = readBindingTarget(written)?.computed;
    expect(computed?.operation).toBe(operation);
    expect(computed?.others.map(({ figure }) => figure)).toEqual(figures);
  });

  test.each([
    '',
    'homes',
    'flood/homes/left',
    'flood/Homes',
    'flood/homes#',
    'flood/homes?share-of=',
    'flood/homes?share-of=a,b',
    'flood/homes?times=left',
    'flood/homes?share-of=a?share-of=b',
  ])('"%s" is no binding', (written) => {
    expect(readBindingTarget(written)).toBeUndefined();
  });
});
