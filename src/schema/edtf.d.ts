declare module 'edtf' {
  /** A parsed date, interval, season or set. `min` and `max` are milliseconds since 1970, UTC. */
  export interface EdtfDate {
    readonly type: string;
    readonly min: number;
    readonly max: number;
    readonly edtf: string;
  }
  /** @throws SyntaxError-like errors for text that is no EDTF, RangeError-like for reversed intervals. */
  export default function edtf(
    text: string,
    options?: { level?: number; types?: string[] },
  ): EdtfDate;
}
