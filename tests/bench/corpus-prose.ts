import { countOf, range, SHARED, type Subject } from './corpus-subjects.ts';

const WORDS =
  'the river water bank office people night report street bridge council morning valley road field service gate mill'.split(
    ' ',
  );
const NAMES = WORDS.slice(1);
const FIRST_DAY = Date.UTC(2021, 5, 1);
const DAY = 86_400_000;

/** About 900 words in three parts, with fourteen bound numbers, three charts, a table and a footnote. */
export function articleFile(subject: Subject, random: () => number): string {
  const { article, event, figures } = subject;
  const bound = (index: number) => {
    const figure = figures[index] ?? 0;
    return `[${countOf(event, figure)}](figure:event-${event}/figure-${figure}#office)`;
  };
  const parts = range(3).map((part) => partOf(subject, part, random, bound));
  return `---
title: ${titleOf(random)}
standfirst: ${sentence(random)}
published: '${new Date(FIRST_DAY + (article % 1500) * DAY).toISOString().slice(0, 10)}'
topics: [topic-${article % 50}]
---

${parts.join('\n\n')}

| Quarter | Homes |
| ------- | ----- |
| North   | ${bound(12)} |
| South   | ${bound(13)} |

${sentence(random)}[^1]${subject.printsShared ? ` ${sharedSentence()}` : ''}

[^1]: See [the report](source:report-${event}).
`;
}

/** A heading and four paragraphs, with a chart after the third. */
function partOf(
  { charts }: Subject,
  part: number,
  random: () => number,
  bound: (index: number) => string,
): string {
  const [one, two, three, four] = range(4).map((index) => {
    const before = sentence(random);
    const after = range(3).map(() => sentence(random));
    return `${before} Water stood in ${bound(part * 4 + index)} homes. ${after.join(' ')}`;
  });
  const chart = `[Chart](chart:${charts[part]})`;
  return [`## Part ${'ABC'[part]}`, one, two, three, chart, four].join('\n\n');
}

function sharedSentence(): string {
  const count = countOf(0, Number(SHARED.figure.replace('figure-', '')));
  return `Elsewhere, water stood in [${count}](figure:${SHARED.event}/${SHARED.figure}#office) homes.`;
}

function sentence(random: () => number): string {
  return `The ${range(16)
    .map(() => WORDS[Math.floor(random() * WORDS.length)])
    .join(' ')}.`;
}

/** Words that hold no number and are hardly ever the same twice. */
function titleOf(random: () => number): string {
  const [first, second, third, fourth, fifth] = range(5).map(
    () => NAMES[Math.floor(random() * NAMES.length)],
  );
  return `The ${first} ${second} and the ${third} of the ${fourth} ${fifth}`;
}
