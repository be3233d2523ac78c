/** Stands for a place where none can be named: records of checked content have no problem to tell. */
export const NOWHERE = { file: '', line: 1, column: 1, endLine: 1, endColumn: 1 };
