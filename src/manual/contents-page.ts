import { catalogue } from '#problems';
import type { RootContent } from 'mdast';
import { areaOf } from './code-page.ts';
import { markdownOf } from './lesson.ts';
import { codes, lessonOf } from './lessons.ts';
import { heading, linkTo, list, paragraph } from './nodes.ts';
import type { ManualPage } from './page.ts';
import { plainWords } from './plain-words.ts';
import { CONTENT_FILES } from '#schema';
import { schemaPath } from './schema-page.ts';

/** The name of the whole. */
export const TITLE = 'Manual';

/** The first page: every other one, with what it is about. */
export function contentsPage(): ManualPage {
  return {
    path: '',
    title: TITLE,
    lead: 'What may be written in each file, what each hedge means, and what every problem of the check is about.',
    body: [
      heading(2, 'Files'),
      list(CONTENT_FILES.map((file) => [paragraph(linkTo(schemaPath(file)), `: ${file.files}`)])),
      heading(2, 'Words around numbers'),
      list([[paragraph(linkTo('hedges'), ': what "at least" and its like mean, and allow')]]),
      ...areas().flatMap(areaSection),
    ],
  };
}

/** The areas of the codes, from A to Z. */
export function areas(): string[] {
  return [...new Set(codes.map(areaOf))].sort();
}

/** The codes of one area, for a terminal: the site has them among the contents. */
export function areaPage(area: string): ManualPage {
  const [, ...body] = areaSection(area);
  return {
    path: area,
    title: `Problems: ${area}`,
    lead: 'Each code, and why it matters.',
    body,
  };
}

/** The codes of an area, each with the first sentence on why it matters. */
function areaSection(area: string): RootContent[] {
  const here = codes.filter((code) => areaOf(code) === area);
  return [
    heading(2, `${area}/`),
    list(
      here.map((code) => [
        paragraph(linkTo(code), ` (${catalogue[code].severity}). ${firstSentence(code)}`),
      ]),
    ),
  ];
}

function firstSentence(code: (typeof codes)[number]): string {
  const words = markdownOf(lessonOf(code).why).map(plainWords).join(' ').replaceAll(/\s+/g, ' ');
  return /^.*?[.!?]"?(?= [A-Z"`]|$)/.exec(words)?.[0] ?? words;
}
