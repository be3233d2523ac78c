import type { ContentState } from './content-state.ts';
import type { Random } from './random.ts';

/** What an editor may do to a content folder, as a random one of its kind. */
export interface Edit {
  /** 'agents: rename', by kind of content and act. */
  name: string;
  /** Undefined where there is nothing to do it to. What comes back need not be valid. */
  make: (state: ContentState, random: Random) => ContentState | undefined;
}

/** Files of each kind of content, by their path. */
export const KINDS = {
  site: /^site\.yaml$/,
  agents: /^agents\.yaml$/,
  measures: /^measures\.yaml$/,
  topics: /^topics\.yaml$/,
  sources: /^sources\/.*\.yaml$/,
  figures: /^figures\/.*\.yaml$/,
  series: /^figures\/.*\.csv$/,
  charts: /^charts\/.*\.yaml$/,
  articles: /^articles\/.*\.md$/,
  pages: /^pages\/.*\.md$/,
} as const;

export type Kind = keyof typeof KINDS;
