import type { RootContent } from 'mdast';

/** A page of the manual, for the terminal and for the preview of the site. */
export interface ManualPage {
  /** What follows /manual/, and `npm run manual --`: 'binding/overclaims'. Empty for the contents. */
  path: string;
  title: string;
  /** A sentence or two under the title: plain text. */
  lead: string;
  body: RootContent[];
}
