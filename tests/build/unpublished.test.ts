import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Finished, filesOf, Site } from './site.ts';

/**
 * A site with a draft and an article under embargo. Each has words and numbers that stand nowhere
 * else: in its text, in an event, a source, a chart, a picture and a correction of its own, and in
 * claims that it alone binds of figures and charts that are shown.
 */
const site = new Site();
afterAll(() => site.remove());

interface Secret {
  /** A word that is part of every name and text of it. */
  word: string;
  /** Counts that only it prints: of its own event, a rival of a shown claim, and its successor. */
  counts: [own: string, rival: string, successor: string, reading: string];
}

const DRAFT: Secret = { word: 'kookaburra', counts: ['31,415', '92,653', '58,979', '32,384'] };
const EMBARGO: Secret = { word: 'wallaby', counts: ['27,182', '81,828', '45,904', '52,353'] };

function write(file: string, text: string): void {
  mkdirSync(dirname(join(site.content, file)), { recursive: true });
  writeFileSync(join(site.content, file), text);
}

function edit(file: string, from: string, to: string): void {
  const text = readFileSync(join(site.content, file), 'utf8');
  if (!text.includes(from)) throw new Error(`${file} does not hold ${from}`);
  write(file, text.replace(from, to));
}

function plant({ word, counts: [own, rival, successor, reading] }: Secret, state: string): void {
  write(
    `sources/${word}.yaml`,
    `${word}-log: { publisher: The ${word} office, title: The ${word} log, url: https://${word}.example/ }\n`,
  );
  write(
    `figures/${word}-event.yaml`,
    `title: The ${word} event\nsummary: What the ${word} did.\nfigures:\n  ${word}-count:\n    label: Count of the ${word}\n    measure: ${word}-measure\n    claims:\n      ${word}-claim: { says: '${own}', by: district, source: ${word}-log, note: A ${word} note. }\nseries:\n  ${word}-days: { label: The ${word} by the day, figure: ${word}-count, by: district, cumulative: false, source: ${word}-log }\n`,
  );
  write(
    `figures/${word}-event.${word}-days.csv`,
    `when,says\n2031-05-02,"${reading}"\n2031-05-03,40\n`,
  );
  const figure = `figure:${word}-event/${word}-count`;
  write(
    `charts/${word}-chart.yaml`,
    `kind: bars\ntitle: '[${own}](${figure}) of the ${word}'\nrows:\n  - figure: ${word}-event/${word}-count\n`,
  );
  write(
    `charts/${word}-by-day.yaml`,
    `kind: columns\ntitle: The ${word} by the day\nseries: ${word}-event/${word}-days\n`,
  );
  write(
    `articles/${word}/index.md`,
    `---\ntitle: The ${word} article\nstandfirst: What the ${word} means.\n${state}\ntopics: [${word}-topic]\ncorrections:\n  - date: '2031-07-01'\n    was: The old ${word}.\n    now: The new ${word}.\n    reason: The ${word} was misread.\n---\n\nThe ${word} counted [${own}](${figure}) homes, or [${rival}](figure:elm-flood/missing#${word}-rival), and of the\nboats [${successor}](figure:elm-flood/boats#${word}-boats).\n\n[The ${word} chart](chart:${word}-chart)\n\n[By the day](chart:${word}-by-day)\n\n![A ${word} in a field](${word}.png)\n`,
  );
  cpSync(
    join(site.content, 'articles/water-and-numbers/dam.png'),
    join(site.content, `articles/${word}/${word}.png`),
  );
  edit(
    'figures/elm-flood.yaml',
    '      rescue:\n',
    `      ${word}-rival: { says: '${rival}', by: ${word}-agent, source: ${word}-log }\n      rescue:\n`,
  );
  edit(
    'figures/elm-flood.yaml',
    '  council-vote:\n',
    `      ${word}-boats: { says: '${successor}', by: district, source: ${word}-log, replaces: BEFORE, because: our-error }\n  council-vote:\n`,
  );
  edit(
    'measures.yaml',
    'measures:\n',
    `measures:\n  ${word}-measure: { label: The ${word} measure, one: home, other: homes, counts: Homes. }\n`,
  );
  edit(
    'agents.yaml',
    'district:',
    `${word}-agent: { name: The ${word} agent, kind: paper }\ndistrict:`,
  );
}

beforeAll(() => {
  edit('site.yaml', 'language:', 'timezone: Europe/London\nlanguage:');
  edit(
    'figures/elm-flood.yaml',
    '  council-vote:\n',
    `  boats:\n    label: Boats\n    measure: homes-flooded\n    claims:\n      first: { says: 12, by: district, source: district-report }\n  council-vote:\n`,
  );
  edit(
    'articles/water-and-numbers/index.md',
    '## Homes',
    '[12](figure:elm-flood/boats#first) boats.\n\n## Homes',
  );
  plant(DRAFT, "published: '2031-05-20'\nstatus: draft");
  edit('figures/elm-flood.yaml', 'BEFORE', 'first');
  plant(EMBARGO, "published: '2031-07-01T06:00'");
  edit('figures/elm-flood.yaml', 'BEFORE', `${DRAFT.word}-boats`);
});

/** The paths of the files of the build that hold one of some texts, in their name or anywhere inside. */
function holding(texts: readonly string[], folder = site.out): string[] {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  expect(files.length).toBeGreaterThan(20);
  return files
    .filter((file) => {
      const text = `${file.slice(folder.length)}\n${textOf(file)}`.toLowerCase();
      return texts.some((wanted) => text.includes(wanted));
    })
    .map((file) => file.slice(folder.length + 1))
    .sort();
}

/** Every byte of a file as a letter, and of what it packs. */
function textOf(file: string): string {
  if (file.endsWith('.png')) return '';
  const bytes = readFileSync(file);
  const packed = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return bytes.toString('latin1') + (packed ? gunzipSync(bytes).toString('latin1') : '');
}

/** The word and the counts, as prose and as data print them. */
const tracesOf = ({ word, counts }: Secret): string[] => [
  word,
  ...counts.flatMap((count) => [count, count.replace(',', '')]),
];

const BEFORE = ['--now', '2031-07-01T04:59Z'];
const AFTER = ['--now', '2031-07-01T05:00Z'];

const build = (options: string[]): Promise<Finished> => site.build('cache', site.out, options);

describe('what is not published', () => {
  let before: Record<string, string> = {};

  test('is nowhere in the build before its time', async () => {
    const { code, printed } = await build(BEFORE);
    expect(printed).toContain(
      'Left out: 1 draft, 1 article until 1 July 2031, 06:00 UTC+01:00; with them 4 charts, 2 figures, 6 claims, 2 series, 2 sources.',
    );
    expect(code).toBe(0);
    expect(holding(tracesOf(DRAFT))).toEqual([]);
    expect(holding(tracesOf(EMBARGO))).toEqual([]);
    before = filesOf(site.out);
  });

  test('comes with all that is its own when its time has come, drafts not', async () => {
    const { code, printed } = await build(AFTER);
    expect(printed).toMatch(
      /Left out: 1 draft; with them 2 charts, 1 figure, 3 claims, 1 series, 1 source\./,
    );
    expect(code).toBe(0);
    expect(holding(tracesOf(DRAFT))).toEqual([]);
    for (const trace of [EMBARGO.word, ...EMBARGO.counts]) expect(holding([trace])).not.toEqual([]);
    expect(holding([EMBARGO.word])).toEqual(
      expect.arrayContaining([
        'index.html',
        'articles/wallaby/index.html',
        'articles/wallaby/wallaby.png',
        'articles/wallaby/card.png',
        'articles/water-and-numbers/index.html',
        'charts/wallaby-chart/index.html',
        'charts/wallaby-chart.csv',
        'charts/missing.csv',
        'data/wallaby-event.csv',
        'data/wallaby-event.series.csv',
        'data/elm-flood.csv',
        'data/sources.csv',
        'figures/wallaby-event/index.html',
        'sources/index.html',
      ]),
    );
    const article = readFileSync(join(site.out, 'articles/wallaby/index.html'), 'utf8');
    expect(article).toContain('datetime="2031-07-01T06:00:00+01:00"');
    expect(article).not.toContain('class="preview-strip"');
    expect(filesOf(site.out)).toEqual(await site.buildClean(AFTER));
  });

  test('is all there in a preview, on pages that nobody takes for the site', async () => {
    const { code, printed } = await build([...BEFORE, '--drafts']);
    expect(printed).not.toContain('Left out');
    expect(code).toBe(0);
    expect(holding(['binding/overclaims'])).toContain('manual/index.html');
    expect(holding(['binding/overclaims'])).toContain('manual/binding/overclaims/index.html');
    for (const { word } of [DRAFT, EMBARGO]) {
      expect(holding([word])).toContain(`articles/${word}/index.html`);
      expect(holding([word])).toContain(`charts/${word}-chart/index.html`);
    }
    const pages = Object.keys(filesOf(site.out)).filter((file) => file.endsWith('.html'));
    for (const page of pages) {
      const html = readFileSync(join(site.out, page), 'utf8');
      expect(html, page).toContain('class="preview-strip"');
      expect(html, page).toContain('<meta name="robots" content="noindex">');
    }
    const marks = (page: string) => marksIn(readFileSync(join(site.out, page), 'utf8'));
    const until = 'Embargoed until 1 July 2031, 06:00 UTC+01:00';
    const strip = 'Preview with unpublished articles';
    expect(marks('articles/kookaburra/index.html')).toBe(`Draft: not published ${strip}`);
    expect(marks('articles/wallaby/index.html')).toBe(`${until} ${strip}`);
    expect(marks('articles/water-and-numbers/index.html')).toBe(strip);
    const list = readFileSync(join(site.out, 'index.html'), 'utf8').replaceAll(/\s+/g, ' ');
    const time = `<time datetime="2031-07-01T05:00:00Z">${until.replace('+', '\\+')}</time>`;
    expect(list).toMatch(new RegExp(`<span class="mark"> ?${time} ?</span>`));
    expect(list).toMatch(/<span class="mark"> ?Draft: not published ?<\/span>/);
  });

  test('leaves no trace in the next build without it', async () => {
    expect((await build(BEFORE)).code).toBe(0);
    expect(holding([...tracesOf(DRAFT), ...tracesOf(EMBARGO), 'preview-strip"'])).toEqual([]);
    expect(holding(['overclaims', '/manual/'])).toEqual([]);
    expect(existsSync(join(site.out, 'manual'))).toBe(false);
    expect(filesOf(site.out)).toEqual(before);
    expect(await site.buildClean(BEFORE)).toEqual(before);
  });
});

/** The words of the strip. */
function marksIn(html: string): string {
  const [, strip = ''] = /<aside class="preview-strip"[^>]*>(.*?)<\/aside>/s.exec(html) ?? [];
  return strip
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
