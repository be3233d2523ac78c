import { type Code, catalogue, type Problem, report, type TextFile } from '#problems';
import type { RootContent } from 'mdast';
import { BASE } from './example-site.ts';
import { type Example, type Lesson, markdownOf } from './lesson.ts';
import { codes, lessonOf } from './lessons.ts';
import { code as block, heading, inRow, linkTo, paragraph, word } from './nodes.ts';
import type { ManualPage } from './page.ts';
import { rehearse } from './rehearse.ts';
import { schemaFileOf, schemaPath } from './schema-page.ts';
import { unrehearsed } from './unrehearsed.ts';

type TextOf = (file: string) => TextFile | undefined;

/** The area of a code, which is its part before the slash. */
export const areaOf = (code: string) => code.slice(0, code.indexOf('/'));

const SEVERITY = {
  error: 'An error: the site is not built while it is there.',
  warning: 'A warning: the site is built all the same.',
} as const;

/** What only a change has: `check` looks at one state of the content, and `diff` at two. */
const OF_CHANGES: ReadonlySet<Code> = new Set(['corrections/missing']);
const OF_CHANGE =
  'An error of a change: "npm run diff" ends with exit code 1 while it is there. The site is built all the same.';

/** The page of a code: what the check says of the wrong example, why it matters, how it is mended. */
export function codePage(code: Code): ManualPage {
  const lesson = lessonOf(code);
  return {
    path: code,
    title: code,
    lead: OF_CHANGES.has(code) ? OF_CHANGE : SEVERITY[catalogue[code].severity],
    body: [
      heading(2, OF_CHANGES.has(code) ? 'What diff says' : 'What the check says'),
      ...said(code, lesson),
      heading(2, 'Why it matters'),
      ...markdownOf(lesson.why),
      heading(2, 'Wrong and right'),
      ...lesson.examples.map(exampleBlock),
      heading(2, 'How to silence it'),
      ...(lesson.silence ? markdownOf(lesson.silence) : [paragraph('It cannot be silenced.')]),
      ...seeAlso(code, lesson),
    ],
  };
}

function exampleBlock({ role, file, language, text }: Example): RootContent {
  return block(language, text, file ? `${role} ${file}` : role);
}

/** The first problem of this code in the example site, as the check prints it. */
function said(code: Code, lesson: Lesson): RootContent[] {
  if (!lesson.examples.some(({ file }) => file !== undefined)) return told(unrehearsed(code));
  const { problems, textOf } = rehearse(lesson, 'wrong');
  const found = problems.find((each) => each.code === code);
  return found ? told(found, textOf) : [];
}

function told(found: Problem, textOf: TextOf = () => undefined): RootContent[] {
  return [
    paragraph(word(`${found.severity}[${found.code}]`), ` ${asContent(found.message)}`),
    block('text', framed(found, textOf)),
    paragraph('Next: ', asContent(found.hint)),
  ];
}

/** The place with its lines, of what the check prints between the message and the next step. */
function framed(found: Problem, textOf: TextOf): string {
  const lines = report([found], { format: 'text', textOf, colour: false }).split('\n');
  const from = lines.findIndex((line) => line.startsWith('  --> '));
  const to = lines.findIndex((line) => line.startsWith('  next: '));
  const shown = lines.slice(from, to).map((line) => line.slice(2));
  return asContent(shown.join('\n'));
}

/** The example site stands for the content of the reader. */
const asContent = (text: string) => text.replaceAll(`${BASE}/`, 'content/');

function seeAlso(code: Code, lesson: Lesson): RootContent[] {
  const near = codes.filter((each) => each !== code && areaOf(each) === areaOf(code));
  const file = lesson.examples.map((each) => schemaFileOf(each.file ?? '')).find(Boolean);
  return [
    heading(2, 'See also'),
    ...(file ? [paragraph('The keys of this file: ', linkTo(schemaPath(file)), '.')] : []),
    ...(/^(?:binding|quantity)$/.test(areaOf(code))
      ? [paragraph('What each hedge means: ', linkTo('hedges'), '.')]
      : []),
    ...(near.length > 0
      ? [paragraph('Others of this area: ', ...inRow(near.map((each) => linkTo(each))), '.')]
      : []),
  ];
}
