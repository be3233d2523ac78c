declare module 'damerau-levenshtein' {
  /** Edits from one text to the other; a swap of neighbours is one edit. */
  export default function distance(a: string, b: string): { steps: number };
}
