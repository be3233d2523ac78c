/** The package brings no types. These are the parts that are used. */
declare module 'pngjs' {
  export class PNG {
    constructor(size: { width: number; height: number });
    readonly width: number;
    readonly height: number;
    readonly data: Buffer;
    static readonly sync: {
      read(file: Buffer): PNG;
      write(picture: PNG, options?: Record<string, number>): Buffer;
    };
  }
}
