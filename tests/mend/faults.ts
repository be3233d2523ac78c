import fc from 'fast-check';
import { parseDocument } from 'yaml';

/** A slip of the hand in one line of a YAML text: the line as it is then, and as it was meant. */
export interface Fault {
  kind: string;
  line: number;
  written: string;
  /** The line without the fault; what stands there already, but for texts that get a colon. */
  meant: string;
}

const UNTOUCHED =
  /^\s*(?:- )?"?(?:says|was|now|by|via|source|figure|whole|series|replaces|out-of)"?:/;

/** Every slip of one kind that can be made in a line, by the kind. */
const SLIPS: Record<string, (line: string) => fc.Arbitrary<[written: string, meant: string]>[]> = {
  tab: (line) => {
    const spaces = /^(?: {2})+(?=\S)/.exec(line)?.[0].length ?? 0;
    if (spaces === 0) return [];
    const rest = line.slice(spaces);
    return [2, 4, 8]
      .filter((width) => spaces % width === 0)
      .map((width) => fc.constant([`${'\t'.repeat(spaces / width)}${rest}`, line]));
  },
  date: (line) => {
    const found = /^(\s*[a-z-]+: )'(\d{4}-\d{2}[^']*)'$/.exec(line);
    return found ? [fc.constant([`${found[1]}${found[2]}`, line])] : [];
  },
  key: (line) => {
    const [, lead = '', key = '', rest = ''] = /^(\s*(?:- )?)([a-z-]{4,})(:.*)$/.exec(line) ?? [];
    if (!key) return [];
    const at = fc.nat({ max: key.length - 1 });
    return [
      at.map((n) => [`${lead}${key.slice(0, n)}${key.slice(n + 1)}${rest}`, line]),
      at.map((n) => [`${lead}${key.slice(0, n)}${key[n]}${key.slice(n)}${rest}`, line]),
      at.map((n) => [`${lead}${key.slice(0, n)}x${key.slice(n + 1)}${rest}`, line]),
    ];
  },
  item: (line) => {
    const found = /^( +)(- [a-z-]+)$/.exec(line);
    return found
      ? [
          fc
            .integer({ min: 1, max: 3 })
            .map((n) => [`${found[1]}${' '.repeat(n)}${found[2]}`, line]),
        ]
      : [];
  },
  colon: (line) => {
    const found = /^(\s*(?:- )?[a-z-]+: )([A-Z][\w ,.-]* [\w ,.-]+)$/.exec(line);
    if (!found || UNTOUCHED.test(line)) return [];
    const [, lead = '', words = ''] = found;
    const gaps = [...words.matchAll(/ /g)].map(({ index }) => index);
    return [
      fc.constantFrom(...gaps).map((gap) => {
        const text = `${words.slice(0, gap)}: the "Elm's"${words.slice(gap)}`;
        return [`${lead}${text}`, `${lead}'${text.replaceAll("'", "''")}'`];
      }),
    ];
  },
};

/** Slips in the YAML of a text, from line `first` to line `last`, counted from 0. */
export function faultsIn(lines: readonly string[], first: number, last: number) {
  return Object.entries(SLIPS).flatMap(([kind, slip]) =>
    lines
      .slice(first, last)
      .flatMap((text, index) =>
        slip(text).map((slips) =>
          slips.map(([written, meant]): Fault => ({ kind, line: first + index, written, meant })),
        ),
      ),
  );
}

/** True of a line whose value nothing may change. */
export function isUntouched(line: string): boolean {
  return UNTOUCHED.test(line);
}

/** What a YAML text holds; undefined when it cannot be read. */
export function holds(yaml: string): unknown {
  const document = parseDocument(yaml, { logLevel: 'silent', prettyErrors: false });
  return document.errors.length > 0 ? undefined : document.toJS();
}
