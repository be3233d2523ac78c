import type { DateView } from '#ledger';

const PRECISE = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d{2}(?:T\S+)?)?)?$/;

/**
 * The time that records cover, as ISO 8601. EDTF marks what is uncertain or approximate, which ISO
 * cannot say, so such a date is left out and not made certain.
 */
export function temporalCoverage(period: DateView | undefined): string | undefined {
  const ends = period?.edtf.split('/') ?? [];
  const said = ends.every((end) => PRECISE.test(end) || (ends.length === 2 && end === '..'));
  return said ? period?.edtf : undefined;
}
