import type { ClaimView } from '#ledger';

/**
 * Orders claims by the day they count up to: the end of an interval, the start of an open one.
 * Claims without a day come last. Equal days keep the order of the file.
 */
export function compareAsOf(a: ClaimView | undefined, b: ClaimView | undefined): number {
  const [first, second] = [dayOf(a), dayOf(b)];
  if (first === second) return 0;
  return first < second ? -1 : 1;
}

/** Sorts after every date that EDTF writes with digits. */
const NO_DAY = '~';

function dayOf(claim: ClaimView | undefined): string {
  const [start = '', end = start] = (claim?.asOf?.edtf ?? '').split('/');
  const written = end === '' || end === '..' ? start : end;
  const day = written.replace(/[?~%]/g, '');
  return day === '' || day === '..' ? NO_DAY : day;
}
