export type { Addition } from './add-pairs.ts';
export { addToText, dataOf } from './add-to-text.ts';
export { CannotWrite } from './cannot-write.ts';
export { applyEdits, type Edit, insertion } from './edits.ts';
export { freeId } from './free-id.ts';
export { printPair, printScalar, Remarked, type Value } from './print-pair.ts';
export { type Change, readIfThere, recoverWrites, writeTogether } from './write-together.ts';
