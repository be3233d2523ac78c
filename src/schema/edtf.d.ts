declare module 'edtf' {
  /** A parsed date, interval, season or set. `min` and `max` are milliseconds since 1970, UTC; null where an end is not known. */
  export interface EdtfDate {
    readonly type: string;
    readonly min: number | null;
    readonly max: number | null;
    readonly edtf: string;
  }
  /** @throws SyntaxError-like errors for text that is no EDTF, RangeError-like for reversed intervals. */
  export default function edtf(
    text: string,
    options?: { level?: number; types?: string[] },
  ): EdtfDate;
}
