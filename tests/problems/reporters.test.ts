import { XMLParser, XMLValidator } from 'fast-xml-parser';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  FORMATS,
  type Format,
  type Place,
  problem,
  type Problem,
  report,
  TextFile,
} from '#problems';

const FORMATS_OF_PROGRAMS = FORMATS.filter((format) => format !== 'text');
const ARTICLE = new TextFile(
  'articles/größe/index.md',
  'The 𐐀 gauge – “Größe” – [stood](figure:{gauge}) high.\r\nIt <b>fell</b> & rose, [they say](figure:).\n',
);

function placeOf(words: string, file = ARTICLE): Place {
  const start = file.text.indexOf(words);
  return file.place(start, start + words.length);
}

const malformed = (written: string) => problem('binding/malformed', placeOf(written), { written });
const inHtml = (written: string) => problem('prose/raw-html', placeOf(written), { written });
const count = (words: string) =>
  problem('prose/unbound-count', placeOf(words), { words, linked: false });
const missing = (file: string) =>
  problem(
    'file/missing',
    { file, line: 1, column: 1, endLine: 1, endColumn: 1 },
    { what: 'the measures' },
  );

const ODD = 'figures/a, b: <c>\n"d"\u001b[2J\u202e.yaml';
const PROBLEMS = [
  malformed('figure:{gauge}'),
  inHtml('<b>'),
  malformed('figure:)'),
  missing(ODD),
  missing(ODD),
  problem('file/byte-order-mark', placeOf('The'), undefined),
];

const reported = (format: Format, problems: readonly Problem[], files = [ARTICLE]) =>
  report(problems, {
    format,
    textOf: (name) => files.find(({ file }) => file === name),
    colour: false,
  });

interface Junit {
  testsuites: { testsuite: { failures: string; testcase: JunitCase[] } };
}
interface JunitCase {
  name: string;
  file?: string;
  failure?: { '#text': string };
  'system-out'?: string;
}

function readJunit(xml: string): JunitCase[] {
  expect(XMLValidator.validate(xml)).toBe(true);
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '',
    trimValues: false,
    parseTagValue: false,
    htmlEntities: true,
    isArray: (tag) => tag === 'testcase',
  });
  return (parser.parse(xml) as Junit).testsuites.testsuite.testcase;
}

describe('a report for programs', () => {
  test.each(FORMATS_OF_PROGRAMS)('is whole without any problem: %s', async (format) => {
    await expect(reported(format, [])).toMatchFileSnapshot(`../snapshots/problems/none.${format}`);
  });

  test.each(FORMATS_OF_PROGRAMS)('is whole with odd signs and names: %s', async (format) => {
    await expect(reported(format, PROBLEMS)).toMatchFileSnapshot(
      `../snapshots/problems/odd.${format}`,
    );
  });
});

describe('a report of JUnit', () => {
  test('fails a file for its errors, and passes one with warnings alone', () => {
    const other = new TextFile('articles/calm.md', 'About forty homes.\n');
    const warned = problem('prose/unbound-count', placeOf('forty', other), {
      words: 'forty',
      linked: false,
    });
    const cases = readJunit(
      reported('junit', [count('gauge'), inHtml('<b>'), warned], [ARTICLE, other]),
    );
    expect(cases.map(({ name, failure }) => [name, Boolean(failure)])).toEqual([
      [ARTICLE.file, true],
      ['articles/calm.md', false],
    ]);
    expect(cases[0]?.failure?.['#text']).toContain('warning[prose/unbound-count]');
    expect(cases[1]?.['system-out']).toContain('Bind it: [forty]');
  });

  test('passes as a whole where nothing is wrong', () => {
    expect(readJunit(reported('junit', []))).toEqual([
      { classname: 'ledgerline.check', name: 'No problems.' },
    ]);
  });

  test('is well formed, whatever stands in a file and its name', () => {
    const text = fc.string({ unit: 'binary', minLength: 1 });
    fc.assert(
      fc.property(text, text, (name, words) => {
        const file = new TextFile(name, words);
        const found = problem('prose/raw-html', file.place(0, words.length), { written: words });
        expect(readJunit(reported('junit', [found], [file]))).toHaveLength(1);
      }),
    );
  });

  test('names the file as it is, for a link to it', () => {
    const [found] = readJunit(reported('junit', [missing('figures/a\nb & <c>.yaml')]));
    expect(found).toMatchObject({
      name: 'figures/a·b & <c>.yaml',
      file: 'figures/a\nb & <c>.yaml',
    });
  });
});

describe('a report for reviewdog', () => {
  const rangesOf = (problems: Problem[], files = [ARTICLE]) => {
    const { diagnostics } = JSON.parse(reported('rdjson', problems, files)) as {
      diagnostics: { location: { range: unknown } }[];
    };
    return diagnostics.map(({ location }) => location.range);
  };

  test('counts bytes of UTF-8', () => {
    const file = new TextFile('f.md', 'a𐐀b\n');
    const at = problem('prose/raw-html', placeOf('b', file), { written: 'b' });
    expect(rangesOf([at], [file])).toEqual([
      { start: { line: 1, column: 6 }, end: { line: 1, column: 7 } },
    ]);
  });

  test('names the same bytes as the place does, in any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (a, b) => {
        const file = new TextFile('f.md', a + b);
        const at = problem('prose/raw-html', file.place(a.length), { written: '' });
        const [range] = rangesOf([at], [file]) as { start: { column: number } }[];
        const line = a.split(/\r\n|\n|\r/).at(-1) ?? '';
        expect(range?.start.column).toBe(Buffer.byteLength(line) + 1);
      }),
    );
  });

  test('names a line alone where the text is not known', () => {
    expect(rangesOf([missing('measures.yaml')])).toEqual([
      { start: { line: 1 }, end: { line: 1 } },
    ]);
  });
});

describe('a fingerprint', () => {
  const namesOf = (problems: Problem[]) =>
    (JSON.parse(reported('codequality', problems)) as { fingerprint: string }[]).map(
      ({ fingerprint }) => fingerprint,
    );
  const moved = (found: Problem): Problem => ({ ...found, place: { ...found.place, line: 99 } });

  test('stays when a problem moves to another line', () => {
    expect(namesOf(PROBLEMS.map(moved))).toEqual(namesOf(PROBLEMS));
  });

  test('is another one for each problem, also for those that are alike', () => {
    expect(new Set(namesOf(PROBLEMS)).size).toBe(PROBLEMS.length);
  });

  test('is the same in SARIF', () => {
    const { runs } = JSON.parse(reported('sarif', PROBLEMS)) as {
      runs: { results: { partialFingerprints: Record<string, string> }[] }[];
    };
    expect(runs[0]?.results.map((found) => found.partialFingerprints['problem/v1'])).toEqual(
      namesOf(PROBLEMS),
    );
  });
});

describe('a place in SARIF', () => {
  const artifactOf = (file: string) =>
    JSON.parse(reported('sarif', [missing(file)])).runs[0].results[0].locations[0].physicalLocation
      .artifactLocation;

  test('starts from the folder of the run, or is an address of its own', () => {
    expect(artifactOf('content/a b/ü?#.md')).toEqual({
      uri: 'content/a%20b/%C3%BC%3F%23.md',
      uriBaseId: '%SRCROOT%',
    });
    expect(artifactOf('/news/content/a b.md').uri).toMatch(
      /^file:\/\/\/.*news\/content\/a%20b\.md$/,
    );
  });
});
