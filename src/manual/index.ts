export type { Example, Lesson } from './lesson.ts';
export { codes, lessonOf } from './lessons.ts';
export { rehearse } from './rehearse.ts';
