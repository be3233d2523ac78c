export { type Addition, addPairs } from './add-pairs.ts';
export { CannotWrite } from './cannot-write.ts';
export { applyEdits, type Edit, insertion } from './edits.ts';
export { freeId } from './free-id.ts';
export { plainOf, printPair, printScalar, Remarked, type Value } from './print-pair.ts';
export { type Change, readIfThere, recoverWrites, writeTogether } from './write-together.ts';
export { parseToEdit } from './yaml-spot.ts';
