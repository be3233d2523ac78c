import { type ChartView, parseInline } from '#ledger';
import type { PhrasingContent } from 'mdast';
import type { Node } from 'unist';

/** A chart in the tree of a text. Its words are children, so numbers in them are bound like any. */
export interface ChartNode extends Node {
  type: 'chart';
  view: ChartView;
  setting: ChartSetting;
  children: ChartWords[];
}

/** How a chart stands on its page. */
export interface ChartSetting {
  /** Of the heading that its title is: one below the section it stands in. */
  depth: number;
  table: 'open' | 'closed' | 'none';
  /** Where more of it is: its page, its downloads. */
  files: ChartFile[];
}

export interface ChartFile {
  /** 'CSV'. */
  name: string;
  /** Path of the site. */
  path: string;
}

/** Words of a chart that an editor wrote. */
export interface ChartWords extends Node {
  type: 'chartWords';
  role: 'title' | 'subtitle' | 'note';
  children: PhrasingContent[];
}

declare module 'mdast' {
  interface RootContentMap {
    chart: ChartNode;
    chartWords: ChartWords;
  }
}

const ROLES = ['title', 'subtitle', 'note'] as const;

export function chartNode(view: ChartView, setting: ChartSetting): ChartNode {
  const children = ROLES.flatMap((role) => wordsFor(role, view[role]));
  return { type: 'chart', view, setting, children };
}

function wordsFor(role: ChartWords['role'], markdown: string | undefined): ChartWords[] {
  if (markdown === undefined) return [];
  return [{ type: 'chartWords', role, children: parseInline(markdown) }];
}
