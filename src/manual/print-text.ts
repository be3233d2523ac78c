import type { Code, List, ListItem, RootContent, Table } from 'mdast';
import type { ManualPage } from './page.ts';
import { plainWords } from './plain-words.ts';
import { shownCode } from './roles.ts';

/** Columns of a line: a terminal has 80, and prose is read best in fewer than 90. */
const WIDTH = 80;

/** A page for a terminal: no marks, lines of at most 80 signs but in code and tables. */
export function printText({ title, lead, body }: ManualPage): string {
  const head = [title, '='.repeat(title.length)].join('\n');
  return `${[head, fill(lead, 0), ...body.map(block)].join('\n\n')}\n`;
}

function block(node: RootContent): string {
  switch (node.type) {
    case 'heading': {
      const words = plainWords(node);
      return `${words}\n${(node.depth === 2 ? '-' : '~').repeat(words.length)}`;
    }
    case 'code':
      return codeBlock(node);
    case 'list':
      return listBlock(node);
    case 'table':
      return tableBlock(node);
    default:
      return fill(plainWords(node), 0);
  }
}

function codeBlock(node: Code): string {
  const { above, text } = shownCode(node);
  const lines = text.split('\n').map((line) => `    ${line}`.trimEnd());
  return [...(above ? [`${above}:`] : []), ...lines].join('\n');
}

function listBlock({ children }: List): string {
  return children.map(item).join('\n');
}

/** The first block of an item stands beside its mark, the others below it. */
function item({ children }: ListItem): string {
  const [first = '', ...rest] = children.map((child) =>
    child.type === 'list' ? listBlock(child) : fill(plainWords(child), 2),
  );
  return [`- ${first.trimStart()}`, ...rest].join('\n');
}

function tableBlock({ children }: Table): string {
  const rows = children.map((row) => row.children.map(plainWords));
  const widths = (rows[0] ?? []).map((_, at) =>
    Math.max(...rows.map((cells) => (cells[at] ?? '').length)),
  );
  return rows
    .map((cells) => cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join('  '))
    .map((line) => line.trimEnd())
    .join('\n');
}

/** Breaks words into lines; one that is longer than a line stays whole. */
function fill(words: string, indent: number): string {
  const lines: string[] = [];
  for (const next of words.split(/\s+/).filter(Boolean)) {
    const line = lines.at(-1);
    if (line !== undefined && indent + line.length + 1 + next.length <= WIDTH)
      lines[lines.length - 1] = `${line} ${next}`;
    else lines.push(next);
  }
  return lines.map((line) => `${' '.repeat(indent)}${line}`).join('\n');
}
