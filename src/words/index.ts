export { wordsIn, type Words } from './catalogues.ts';
