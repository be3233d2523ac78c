import type { Edit } from '#edit';
import type { Problem } from '#problems';

/** What was done to a line, in the words of the report. */
export interface Done {
  line: number;
  what: string;
}

/** A change of a text that may mend one problem. No change adds or takes away a line. */
export interface Remedy {
  /** In offsets of the text; a byte-order mark stands before offset 0. */
  edits: Edit[];
  done: Done[];
  /** True when what check says of the changed text shows that the guess was wrong. */
  isWrong?: (after: readonly Problem[]) => boolean;
}

/** True of a value that does not fit the key over it; an empty one may still be filled in. */
export function isMisfit({ code }: Problem): boolean {
  return (code.startsWith('value/') && code !== 'value/empty') || code === 'date/not-a-date';
}
