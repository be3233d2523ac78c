export { isMendable, type Mended, mendText } from './mend-text.ts';
export { patchOf } from './patch.ts';
