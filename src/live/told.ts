import type { Problem } from '#problems';

/** What a browser asks when it opens a page, and what it is told then and after each reading. */
export const ASKS = 'ledgerline:ask';
export const TELLS = 'ledgerline:problems';

/** A problem as a page shows it. All of it is plain text, as it was found: none of it is HTML. */
export interface ToldProblem {
  severity: Problem['severity'];
  code: string;
  message: string;
  /** file:line:column */
  at: string;
  frame: string;
  next: string;
}

export interface Told {
  /** False when the page shows the content of an earlier reading. */
  isShown: boolean;
  errors: number;
  warnings: number;
  problems: ToldProblem[];
}
