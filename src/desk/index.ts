export { printSheet } from './print-sheet.ts';
export { sheetOf } from './sheet.ts';
