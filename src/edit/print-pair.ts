import { parseDocument } from 'yaml';

/** A text with a comment behind it, where the style has room for one. */
export class Remarked {
  readonly text: string;
  readonly remark: string;

  constructor(text: string, remark: string) {
    this.text = text;
    this.remark = remark.replace(/\s+/g, ' ').trim();
  }
}

/** What a record is made of. */
export type Value =
  string | boolean | Remarked | readonly string[] | { readonly [key: string]: Value };

/** The value as YAML reads it, without remarks. */
export function plainOf(value: Value): unknown {
  if (value instanceof Remarked) return value.text;
  if (!isMap(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, plainOf(each)]));
}

/** Maps under these keys stand on one line: "of: { side: palestinian }". */
const ON_ONE_LINE = new Set(['of']);

/** A pair as lines of block style, the first indented by `indent`, the next level by `step` more. */
export function printPair(
  key: string,
  value: Value,
  { indent, step }: { indent: number; step: number },
): string[] {
  const head = `${' '.repeat(indent)}${printScalar(key)}:`;
  if (value instanceof Remarked) return [`${head} ${printScalar(value.text)} # ${value.remark}`];
  if (!isMap(value) || ON_ONE_LINE.has(key)) return [`${head} ${printInline(value)}`];
  const inner = { indent: indent + step, step };
  const lines = Object.entries(value).flatMap(([name, each]) => printPair(name, each, inner));
  return [head, ...lines];
}

/** A pair of flow style: "ocha: { says: '8', by: ocha }". */
export function printFlowPair(key: string, value: Value): string {
  const text = value instanceof Remarked ? value.text : value;
  const printed = typeof text === 'string' ? printScalar(text, FLOW) : printInline(text);
  return `${printScalar(key, FLOW)}: ${printed}`;
}

function printInline(value: Value): string {
  if (typeof value === 'string') return printScalar(value);
  if (typeof value === 'boolean') return String(value);
  if (value instanceof Remarked) return printScalar(value.text);
  if (isList(value)) return `[${value.map((each) => printScalar(each, FLOW)).join(', ')}]`;
  const pairs = Object.entries(value).map(([key, each]) => printFlowPair(key, each));
  return `{ ${pairs.join(', ')} }`;
}

function isMap(value: Value): value is { readonly [key: string]: Value } {
  return typeof value === 'object' && !isList(value) && !(value instanceof Remarked);
}

function isList(value: Value): value is readonly string[] {
  return Array.isArray(value);
}

const FLOW = /[,[\]{}]/;

/** No reader takes such words for a number, a date or a truth value. */
const SEVERAL_WORDS = /^[A-Za-z]+(?:[ -][A-Za-z][A-Za-z0-9]*)+$/;

/** Needs escapes, which only double quotes have: control characters, odd line ends, half a pair. */
const NOT_PRINTABLE = /[\p{Cc}\p{Cs}\u2028\u2029\ufeff]/u;

/**
 * One line that every YAML reader takes for this very text. Plain where no reader could take it for
 * anything else, in single quotes otherwise; `special` are characters that need quotes here.
 */
export function printScalar(text: string, special?: RegExp): string {
  if (NOT_PRINTABLE.test(text)) return printEscaped(text);
  if (SEVERAL_WORDS.test(text)) return text;
  if (isPlain(text) && !special?.test(text)) return text;
  return `'${text.replaceAll("'", "''")}'`;
}

function printEscaped(text: string): string {
  return JSON.stringify(text).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff]/g,
    (found) => `\\u${found.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** An apostrophe between letters, as in "B'Tselem", is no quote. */
const APOSTROPHE = /(?<=\p{L})'(?=\p{L})/gu;
const NEEDS_QUOTES = /^[^\p{L}\p{N}]|: |:$|[#"']|\s$|^\d{4}(?:$|[-~?%/X])/u;

function isPlain(text: string): boolean {
  if (text === '' || NEEDS_QUOTES.test(text.replace(APOSTROPHE, ''))) return false;
  return readsAs(text, '1.1') && readsAs(text, '1.2');
}

/** YAML 1.1 also takes "yes" for true and "14:30" for a number, and such readers are about. */
function readsAs(text: string, version: '1.1' | '1.2'): boolean {
  const document = parseDocument(text, { version, prettyErrors: false, logLevel: 'silent' });
  return document.errors.length === 0 && document.toJS() === text;
}
