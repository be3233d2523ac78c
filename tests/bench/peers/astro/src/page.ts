import type { Document } from './records.ts';

/** What the head of a page tells of it. */
export interface Page {
  path: string;
  title: string;
  description: string;
  style: string;
  hasCard?: boolean;
  cited?: Document[];
  article?: { date: string; day: string; topics: { path: string; title: string }[] };
}
