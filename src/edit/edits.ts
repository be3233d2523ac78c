/** A change of a text: what stands from `start` to `end` gives way to `text`. */
export interface Edit {
  start: number;
  end: number;
  text: string;
}

export function insertion(at: number, text: string): Edit {
  return { start: at, end: at, text };
}

/** Makes changes that do not overlap, each given by its offsets in the unchanged text. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let done = 0;
  let result = '';
  for (const edit of edits.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    result += text.slice(done, edit.start) + edit.text;
    done = edit.end;
  }
  return result + text.slice(done);
}
