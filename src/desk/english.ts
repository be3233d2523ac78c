import { wordsIn } from '#words';

/** The desk speaks English, as `check` does. */
export const WORDS = wordsIn('en');
