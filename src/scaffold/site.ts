import { printMarkdown, printYaml, schemaLine } from './print-file.ts';

/** What a new site is called, and by whom it is published. */
export interface SiteAnswers {
  title: string;
  url: string;
  publisher: string;
  language: string;
  /** Day of the first article: 2031-06-15. */
  today: string;
}

/**
 * The files of a content folder for another site, by their path: one figure, one source, one chart and
 * one article, invented, to be replaced. `check` has nothing to say of them.
 */
export function siteFiles(answers: SiteAnswers): Map<string, string> {
  return new Map([
    ['site.yaml', siteYaml(answers)],
    ['agents.yaml', schemaLine('', 'agents') + AGENTS],
    ['measures.yaml', schemaLine('', 'measures') + MEASURES],
    ['sources/parks-office.yaml', schemaLine('../', 'sources') + SOURCES],
    ['figures/march-storm.yaml', schemaLine('../', 'figures') + FIGURES],
    ['charts/trees.yaml', schemaLine('../', 'chart') + CHART],
    ['articles/storm-in-alder-park/index.md', articleText(answers)],
    ['pages/method.md', printMarkdown({ title: 'Method' }, METHOD)],
  ]);
}

function siteYaml({ title, url, publisher, language }: SiteAnswers): string {
  const text = printYaml({
    title,
    description: `${title}: what is known, and who says so.`,
    url,
    language,
    publisher: { name: publisher },
    licences: { text: { name: 'CC BY 4.0' }, data: { name: 'CC0 1.0' } },
    strict: true,
  });
  return `${schemaLine('', 'site')}${text}navigation:\n  - label: Method\n    href: /method/\n`;
}

const AGENTS = `# Who speaks: each body once, by the id that records use.
parks-office:
  name: Alder Town Parks Office
  short: Parks Office
  kind: local government
`;

const MEASURES = `# What is counted, and by which rule.
measures:
  trees-felled:
    label: Trees felled
    one: tree
    other: trees
    counts: Trees that the wind broke or uprooted. Lost branches do not count.
`;

const SOURCES = `# Documents that are cited. This one is an example: replace it.
storm-report:
  publisher: Alder Town Parks Office
  title: Report on the storm of 9 March
  date: '2021-03-11'
  url: https://parks.example/storm-report
`;

const FIGURES = `# An event, what is counted in it, and who says how many. This one is an example: replace it.
title: Storm of 9 March
place: Alder Town
period: '2021-03-09'
figures:
  trees-felled:
    label: Trees felled in Alder Park
    measure: trees-felled
    claims:
      parks-office:
        says: at least 47
        by: parks-office
        source: storm-report
        as-of: '2021-03-11'
`;

const CHART = `kind: bars
title: The storm felled [more than 40](figure:march-storm/trees-felled) trees in Alder Park
rows:
  - figure: march-storm/trees-felled
    label: Alder Park
`;

function articleText({ today }: SiteAnswers): string {
  const front = {
    title: 'What the storm did to Alder Park',
    standfirst: 'An example, to be replaced by a first article of your own.',
    published: today,
  };
  return printMarkdown(front, ARTICLE);
}

const ARTICLE = `The wind felled [at least 47](figure:march-storm/trees-felled) trees on 9 March 2021. The count is in the
[report of the Parks Office](source:storm-report).

[Trees felled in Alder Park](chart:trees)`;

const METHOD = `Every count on this site is a link to its record: who said it, how firmly, in which document, and as of
when.`;
