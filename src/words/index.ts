export { hasWords, wordsIn, type Words } from './catalogues.ts';
export { type Direction, directionOf, inLanguage } from './direction.ts';
export { splitByDirection } from './split-by-direction.ts';
