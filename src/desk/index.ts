export { toHtml, toMarkdown } from './formats.ts';
export { printSheet } from './print-sheet.ts';
export { sheetOf } from './sheet.ts';
