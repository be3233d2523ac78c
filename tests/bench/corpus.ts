import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A content folder of any size, the same for the same seed. Everything in it is invented. */
export function writeCorpus(folder: string, articles: number, seed = 1): void {
  const random = randomFrom(seed);
  const events = Math.max(2, Math.ceil(articles / 20));
  write(folder, 'site.yaml', SITE);
  write(folder, 'agents.yaml', AGENTS);
  write(folder, 'measures.yaml', MEASURES);
  write(folder, 'sources/all.yaml', range(events).map(source).join(''));
  for (const event of range(events)) write(folder, `figures/event-${event}.yaml`, eventFile(event));
  for (const event of range(events)) write(folder, `charts/chart-${event}.yaml`, chartFile(event));
  for (const article of range(articles))
    write(folder, `articles/article-${article}/index.md`, articleFile(article, events, random));
  write(folder, 'pages/method.md', '---\ntitle: Method\n---\n\nEvery count names who said it.\n');
}

const SITE = `title: Bench
description: A generated site.
url: https://bench.example/
language: en
publisher: { name: Bench }
licences: { text: { name: CC0 }, data: { name: CC0 } }
`;
const AGENTS =
  'office: { name: District Office, kind: government }\nservice: { name: Rescue Service, kind: rescue service }\n';
const MEASURES =
  'measures:\n  homes: { label: Homes, one: home, other: homes, counts: Homes with water in them. }\n';
const FIGURES = 20;
const WORDS =
  'the river water bank office people night report street bridge council morning valley road field service gate mill'.split(
    ' ',
  );

function write(folder: string, file: string, text: string): void {
  const path = join(folder, file);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, text);
}

const range = (count: number) => Array.from({ length: count }, (_, index) => index);
const countOf = (event: number, figure: number) => 100 + ((event * 37 + figure * 53) % 900);

function source(event: number): string {
  return `report-${event}:\n  publisher: District Office\n  title: Report ${event}\n  date: '2021-05-01'\n  url: https://office.example/${event}\n`;
}

function eventFile(event: number): string {
  const figures = range(FIGURES).map(
    (figure) => `  figure-${figure}:
    label: Homes in quarter ${figure}
    measure: homes
    claims:
      office: { says: ${countOf(event, figure)}, by: office, source: report-${event}, as-of: '2021-05-01' }
      service: { says: at least ${countOf(event, figure) - 9}, by: service, source: report-${event}, as-of: '2021-05-01' }
`,
  );
  return `title: Flood ${event}\nplace: Valley\nperiod: '2021-05-01'\nfigures:\n${figures.join('')}`;
}

function chartFile(event: number): string {
  return event % 2
    ? `kind: claims\ntitle: The two counts differ\nfigure: event-${event}/figure-0\n`.replace(
        'two ',
        '',
      )
    : `kind: bars\ntitle: Homes by quarter\nrows:\n${range(6)
        .map((figure) => `  - figure: event-${event}/figure-${figure}#office\n`)
        .join('')}`;
}

/** About 900 words, twelve bound numbers, three charts, a table and a footnote. */
function articleFile(article: number, events: number, random: () => number): string {
  const event = article % events;
  const bound = (figure: number) =>
    `[${countOf(event, figure)}](figure:event-${event}/figure-${figure}#office)`;
  const paragraph = (index: number) =>
    `${sentence(random)} Water stood in ${bound(index)} homes. ${sentence(random)} ${sentence(random)} ${sentence(random)}`;
  const charts = range(3).map((chart) => `[Chart](chart:chart-${(event + chart) % events})`);
  return `---
title: Article ${article}
standfirst: ${sentence(random)}
published: '2021-06-01'
topics: [topic-${article % 50}]
---

${range(12)
  .map(
    (index) =>
      `${index % 4 === 0 ? `## Part ${'ABC'[index / 4]}\n\n` : ''}${paragraph(index)}${index % 4 === 2 ? `\n\n${charts[(index - 2) / 4]}` : ''}`,
  )
  .join('\n\n')}

| Quarter | Homes |
|---|---|
| North | ${bound(13)} |
| South | ${bound(14)} |

${sentence(random)}[^1]

[^1]: See [the report](source:report-${event}).
`.replace(`Article ${article}`, `Article with the letter ${'abcdefghij'[article % 10]}`);
}

function sentence(random: () => number): string {
  const words = range(16).map(() => WORDS[Math.floor(random() * WORDS.length)]);
  return `The ${words.join(' ')}.`;
}

/** A linear congruential generator: the same numbers on every machine. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
