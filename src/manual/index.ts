export { areaPage, TITLE } from './contents-page.ts';
export { findPage } from './find-page.ts';
export type { Example, Lesson } from './lesson.ts';
export { codes, lessonOf } from './lessons.ts';
export type { ManualPage } from './page.ts';
export { manualPage, manualPaths } from './pages.ts';
export { printText } from './print-text.ts';
export { rehearse } from './rehearse.ts';
export { toHtml } from './to-html.ts';
