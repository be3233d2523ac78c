import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { problemsAlone } from '#ledger';
import { mendText } from '#mend';
import { type Fault, faultsIn, holds, isUntouched } from './faults.ts';

const ROOT = 'tests/fixtures/flood';
const FILES = [
  'agents.yaml',
  'measures.yaml',
  'site.yaml',
  'sources/all.yaml',
  'figures/elm-flood.yaml',
  'charts/homes.yaml',
  'charts/missing.yaml',
  'articles/water-and-numbers/index.md',
  'pages/method.md',
];

const checkOf = (path: string) => (text: string) => problemsAlone(ROOT, path, text);
const mend = (path: string, text: string) => mendText(`${ROOT}/${path}`, text, checkOf(path)).text;

interface Scene {
  path: string;
  lines: string[];
  faults: Fault[];
  lineEnd: string;
  mark: string;
  ending: string;
}

/** Lists on lines of their own, as the fixture has none that hold plain words. */
function read(path: string): string[] {
  const text = readFileSync(`${ROOT}/${path}`, 'utf8').trimEnd();
  return text
    .replace('topics: [floods]', 'topics:\n  - floods\n  - rivers\n  - dams')
    .replace('of: { bank: left }', 'of:\n      bank: left # below the mill')
    .split('\n');
}

const scenes: fc.Arbitrary<Scene> = fc.constantFrom(...FILES).chain((path) => {
  const lines = read(path);
  const last = path.endsWith('.md') ? lines.indexOf('---', 1) : lines.length;
  const faults = fc.oneof(...faultsIn(lines, 0, last));
  return fc.record({
    path: fc.constant(path),
    lines: fc.constant(lines),
    faults: fc.uniqueArray(faults, {
      selector: ({ line }) => line,
      minLength: 1,
      maxLength: 4,
    }),
    lineEnd: fc.constantFrom('\n', '\r\n'),
    mark: fc.constantFrom('', '', '\ufeff'),
    ending: fc.constantFrom('', '\n'),
  });
});

function textWith({ lines, lineEnd, ending }: Scene, faults: readonly Fault[], meant = false) {
  const next = [...lines];
  for (const fault of faults) next[fault.line] = meant ? fault.meant : fault.written;
  return next.join(lineEnd) + ending.replace('\n', lineEnd);
}

/** A slip that makes another thing that may stand there, such as another id, is no fault. */
const isFault = (scene: Scene) => (fault: Fault) =>
  checkOf(scene.path)(textWith(scene, [fault])).length > 0;

const yamlOf = (path: string, text: string) =>
  path.endsWith('.md') ? (/^---\r?\n(.*?)\r?\n---/s.exec(text)?.[1] ?? '') : text;

describe('any slips of the hand in any file', () => {
  const mended = { scenes: 0, whole: 0 };
  test('leave the lines beside them as they are, byte for byte', () => {
    fc.assert(
      fc.property(scenes, (scene) => {
        const after = mend(scene.path, scene.mark + textWith(scene, scene.faults));
        const lines = after.split(scene.lineEnd);
        const before = textWith(scene, scene.faults).split(scene.lineEnd);
        const faulty = new Set(scene.faults.map(({ line }) => line));
        expect(lines.length).toBe(before.length);
        before.forEach((line, index) => {
          if (!faulty.has(index)) expect(lines[index]).toBe(line);
          else if (isUntouched(scene.lines[index] ?? ''))
            expect(lines[index]?.replace(/^[^:]*/, '')).toBe(line.replace(/^[^:]*/, ''));
        });
      }),
      { numRuns: 300 },
    );
  });

  test('are mended to what was meant, or told', () => {
    fc.assert(
      fc.property(scenes, (scene) => {
        fc.pre(scene.faults.every(isFault(scene)));
        const { path, faults, mark } = scene;
        const after = mend(path, mark + textWith(scene, faults));
        mended.scenes += 1;
        if (checkOf(path)(after).length > 0) return;
        mended.whole += 1;
        const meant = textWith(scene, faults, true);
        expect(holds(yamlOf(path, after))).toEqual(holds(yamlOf(path, meant)));
      }),
      { numRuns: 300 },
    );
    expect(mended.whole / mended.scenes).toBeGreaterThan(0.7);
  });

  test('are mended once and for all', () => {
    fc.assert(
      fc.property(scenes, (scene) => {
        const once = mend(scene.path, scene.mark + textWith(scene, scene.faults));
        expect(mend(scene.path, once)).toBe(once);
      }),
      { numRuns: 200 },
    );
  });
});

describe('any mixture of line ends', () => {
  test.each(FILES)('%s becomes one kind, that of most lines, and keeps its words', (path) => {
    const lines = read(path);
    const ends = fc.array(fc.boolean(), { minLength: lines.length, maxLength: lines.length });
    fc.assert(
      fc.property(ends, (isWindows) => {
        const text = lines.map((line, index) => line + (isWindows[index] ? '\r\n' : '\n')).join('');
        const windows = isWindows.filter(Boolean).length;
        const after = mend(path, text);
        const isMost = windows * 2 === lines.length ? isWindows[0] : windows * 2 > lines.length;
        expect(after).toBe(`${lines.join(isMost ? '\r\n' : '\n')}${isMost ? '\r\n' : '\n'}`);
      }),
      { numRuns: 20 },
    );
  });
});

describe('any text at all', () => {
  const pieces = fc.constantFrom(
    ...['a', 'title', ': ', ':', '\t', '  ', '\n', '\r\n', '- ', "'", '"', '|', '>', '#', ' #'],
    ...['[', ']', '{', '}', ',', '&x', '*x', '2031-05-06', 'says', '---\n', '\ufeff', 'é', '%'],
  );
  const texts = fc.array(pieces, { maxLength: 40 }).map((list) => list.join(''));
  test.each(['agents.yaml', 'figures/elm-flood.yaml', 'pages/method.md'])(
    'in the place of %s is mended once and for all',
    (path) => {
      fc.assert(
        fc.property(texts, (text) => {
          const once = mend(path, text);
          expect(mend(path, once)).toBe(once);
        }),
        { numRuns: 300 },
      );
    },
  );
});
