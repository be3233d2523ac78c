import { type ContentState, textOf, textsIn, withFile } from './content-state.ts';
import { type Edit, type Kind, KINDS } from './edit.ts';
import type { Random } from './random.ts';

/** A line of YAML with all that belongs to it: '  - figure: x' and the deeper lines below. */
interface Block {
  start: number;
  end: number;
  indent: number;
}

/** YAML files, and the front matter of texts, whose ends are the lines with three hyphens. */
function blocksOf(text: string): Block[] {
  const lines = text.split(/(?<=\n)/);
  const first = lines[0] === '---\n' ? 1 : 0;
  const last = first === 0 ? lines.length : lines.indexOf('---\n', 1);
  const indents = lines.map((line) => line.search(/\S/));
  const offsets = lines.map((_, at) => lines.slice(0, at).join('').length);
  return lines.slice(first, last).map((_, index) => {
    const at = first + index;
    const indent = indents[at] ?? 0;
    const next = indents.findIndex((each, below) => below > at && below < last && each <= indent);
    return { start: offsets[at] ?? 0, end: offsets[next < 0 ? last : next] ?? text.length, indent };
  });
}

/** An edit of one file of a kind, from its text to another. */
const editOf = (
  kind: Kind,
  what: string,
  change: (text: string, random: Random, state: ContentState) => string | undefined,
): Edit => ({
  name: `${kind}: ${what}`,
  make: (state, random) => {
    const path = random.pick(textsIn(state, KINDS[kind]));
    const changed = path && change(textOf(state, path), random, state);
    return path && changed !== undefined ? withFile(state, path, changed) : undefined;
  },
});

/** Takes away a key with its value, an item of a list, or a whole record. */
const less = (kind: Kind) =>
  editOf(kind, 'a key less', (text, random) => {
    const block = random.pick(blocksOf(text));
    return block && text.slice(0, block.start) + text.slice(block.end);
  });

/** Puts two neighbours in each other's place. */
const order = (kind: Kind) =>
  editOf(kind, 'another order', (text, random) => {
    const blocks = blocksOf(text);
    const pairs = blocks.flatMap((one) =>
      blocks
        .filter((other) => other.start === one.end && other.indent === one.indent)
        .map((other) => ({ one, other })),
    );
    const pair = random.pick(pairs);
    if (!pair) return undefined;
    const { one, other } = pair;
    const [a, b] = [text.slice(one.start, one.end), text.slice(other.start, other.end)];
    return text.slice(0, one.start) + b + a + text.slice(other.end);
  });

const VALUE = /(?<=[\s{,])(?<key>[\w-]+): (?<value>[^\s{}[\],#][^{}[\],\n]*?)(?=,? *[},\n])/g;

/** Gives a key a value that the same key has in some file of the same kind. */
const value = (kind: Kind) =>
  editOf(kind, 'a value from elsewhere', (text, random, state) => {
    const found = random.pick([...text.matchAll(VALUE)]);
    if (!found?.groups) return undefined;
    const texts = textsIn(state, KINDS[kind]).map((path) => textOf(state, path));
    const others = texts
      .flatMap((each) => [...each.matchAll(VALUE)])
      .filter(({ groups }) => groups?.['key'] === found.groups?.['key']);
    const other = random.pick(others)?.[0];
    const end = found.index + found[0].length;
    return other && text.slice(0, found.index) + other + text.slice(end);
  });

/** Puts two neighbours among the paragraphs, charts and headings of a text in each other's place. */
const paragraphs = (kind: 'articles' | 'pages') =>
  editOf(kind, 'paragraphs in another order', (text, random) => {
    const [, front = '', body = ''] = /^(---\n.*?\n---\n)(.*)$/s.exec(text) ?? [];
    const blocks = body.trim().split('\n\n');
    const at = random.below(blocks.length - 1);
    const [one = '', other = ''] = blocks.slice(at, at + 2);
    return `${front}\n${blocks.toSpliced(at, 2, other, one).join('\n\n')}\n`;
  });

const OF_YAML: Kind[] = [
  'site',
  'agents',
  'measures',
  'topics',
  'sources',
  'figures',
  'charts',
  'articles',
  'pages',
];

export const LINES: Edit[] = [
  ...OF_YAML.flatMap((kind) => [less(kind), order(kind), value(kind)]),
  paragraphs('articles'),
  paragraphs('pages'),
];
