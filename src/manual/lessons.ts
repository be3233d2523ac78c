import { readFileSync } from 'node:fs';
import { catalogue, type Code } from '#problems';
import { type Lesson, readLesson } from './lesson.ts';

/** Where the lessons are, seen from the root of the project, in which every command runs. */
const LESSONS = 'src/manual/codes';

/** Every code that can be reported, in the order of the catalogue. */
export const codes = Object.keys(catalogue) as Code[];

/** The lesson of a code, from `src/manual/codes/<area>/<name>.md`. */
export function lessonOf(code: Code): Lesson {
  return readLesson(readFileSync(`${LESSONS}/${code}.md`, 'utf8'));
}
