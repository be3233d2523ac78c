import { type Inline, link, table, toMarkdown } from '#sheet';
import type { Root } from 'mdast';
import type { Part } from './fitted.ts';

export type Block = Root['children'][number];

/** Where the pages of the new state can be read, if anywhere. */
export interface MarkdownSetting {
  pagesAt?: string | undefined;
}

export const printed = (children: Block[]): string =>
  toMarkdown({ type: 'root', children }, { isCompact: true });

/** What is told however little room there is. */
export function always(blocks: Block[]): Part {
  const text = printed(blocks);
  return { full: text, short: text };
}

/** What is told whole or not at all. */
export const whole = (blocks: Block[]): Part => ({ full: printed(blocks), short: '' });

export function tablePart(head: string[], rows: Inline[][]): Part[] {
  return rows.length > 0 ? [whole([table(head, rows)])] : [];
}

export function pageLink(address: string, title: string, { pagesAt }: MarkdownSetting): Inline {
  return pagesAt === undefined
    ? `${title} (${address})`
    : link(`${pagesAt.replace(/\/$/, '')}${address}`, title);
}

/** What asks for a look. */
export const LOOK = '🔴 ';
