/** A span of a file. Lines and columns count from 1, in the file with its front matter. */
export interface Place {
  /** Path as the reader of the problem would type it. */
  file: string;
  line: number;
  column: number;
  endLine: number;
  /** First column after the span. */
  endColumn: number;
}

/** A text with the starts of its lines, so that offsets become places. */
export class TextFile {
  readonly file: string;
  #held: { readonly text: string };
  #found: number[] | undefined;

  constructor(file: string, text: string) {
    this.file = file;
    this.#held = { text };
  }

  get text(): string {
    return this.#held.text;
  }

  /** Holds the text in another way, which gives it each time that it is asked for. */
  holdAs(way: new (text: string) => { readonly text: string }): void {
    this.#held = new way(this.text);
  }

  /** Found when a place is asked for: of most files none is. */
  get #starts(): number[] {
    this.#found ??= [
      0,
      ...[...this.text.matchAll(/\r\n|\n|\r/g)].map((end) => end.index + end[0].length),
    ];
    return this.#found;
  }

  /** The place from `start` to `end`, UTF-16 offsets into the text. */
  place(start: number, end: number = start): Place {
    const from = this.#point(start);
    const to = this.#point(Math.max(start, end));
    return {
      file: this.file,
      line: from.line,
      column: from.column,
      endLine: to.line,
      endColumn: to.column,
    };
  }

  /** The offset of a line and column that `place` has given. */
  offset(line: number, column: number): number {
    return (this.#starts[line - 1] ?? this.text.length) + column - 1;
  }

  /** The text of a line, without its end. */
  line(number: number): string {
    const start = this.#starts[number - 1];
    if (start === undefined) return '';
    return this.text.slice(start, this.#starts[number]).replace(/[\r\n]+$/, '');
  }

  get lines(): number {
    return this.#starts.length;
  }

  #point(offset: number): { line: number; column: number } {
    const line = this.#lineAt(Math.min(offset, this.text.length));
    return { line, column: offset - (this.#starts[line - 1] ?? 0) + 1 };
  }

  #lineAt(offset: number): number {
    let low = 0;
    let high = this.#starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return low + 1;
  }
}

/** The first character of a file, for problems that concern the file as a whole. */
export function topOf(file: string): Place {
  return { file, line: 1, column: 1, endLine: 1, endColumn: 1 };
}
