import type { Nodes, Root, RootContent } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Point } from 'unist';
import { type PlainRun, plainRuns } from './plain-blocks.ts';

const parser = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).freeze();

/**
 * Parses Markdown as this site understands it: CommonMark and GFM with footnotes. Directives stay
 * off, since with them on "18:30" loses its minutes; so does a single tilde, which is a hedge: "~40".
 * Positions count from the start of `text`. The parser sees a letter in the place of each run of
 * plain blocks, since it takes most of the time of a check and finds nothing in them.
 */
export function parseProse(text: string): Root {
  const runs = plainRuns(text);
  const [run] = runs;
  if (!run) return parseWhole(text);
  return isAllOf(text, run) ? rootOf(run) : parseAround(text, runs);
}

/** True of most titles, labels and quotations. */
function isAllOf(text: string, { start, end }: PlainRun): boolean {
  return start.offset === 0 && end.offset === text.length;
}

function rootOf({ start, end, blocks: children }: PlainRun): Root {
  return { type: 'root', children, position: { start, end } };
}

/** The same tree, with every character seen by the parser. */
export function parseWhole(text: string): Root {
  return parser.parse(text);
}

function parseAround(text: string, runs: readonly PlainRun[]): Root {
  let short = '';
  let done = 0;
  const letters = runs.map((run): Letter => {
    short += text.slice(done, run.start.offset);
    done = run.end.offset;
    short += LETTER;
    return { run, end: short.length };
  });
  const root = parseWhole(short + text.slice(done));
  moveBack(root, letters);
  const byStart = new Map(runs.map((run) => [run.start.offset, run]));
  root.children = root.children.flatMap((node): RootContent[] => {
    const run = byStart.get(node.position?.start.offset ?? -1);
    return run ? run.blocks : [node];
  });
  return root;
}

const LETTER = 'x';

/** A run, and the offset behind the letter that stands for it. */
interface Letter {
  run: PlainRun;
  end: number;
}

/** Gives every node the place that it has in the text with all its runs. */
function moveBack(node: Nodes, letters: readonly Letter[]): void {
  if (node.position) {
    const { start, end } = node.position;
    node.position = { start: moved(start, letters), end: moved(end, letters) };
  }
  if ('children' in node) for (const child of node.children) moveBack(child, letters);
}

function moved({ line, column, offset = 0 }: Point, letters: readonly Letter[]): Point {
  let lines = 0;
  let last: Letter | undefined;
  for (const letter of letters) {
    if (letter.end > offset) break;
    last = letter;
    lines += letter.run.end.line - letter.run.start.line;
  }
  if (!last) return { line, column, offset };
  if (last.end === offset) return { ...last.run.end };
  return { line: line + lines, column, offset: offset - last.end + last.run.end.offset };
}
