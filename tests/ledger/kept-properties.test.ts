import {
  appendFileSync,
  cpSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { articleIds, articleView, readLedger } from '#ledger';
import { Kept } from '../../src/ledger/kept.ts';

const scratch = mkdtempSync(join(tmpdir(), 'ledgerline-kept-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const BASE = 'tests/fixtures/flood';
const base = globSync(`${BASE}/**/*.{md,yaml,csv}`).map((file) => file.slice(BASE.length + 1));
/** Files of every case of a problem, by their path in the content. */
const faulty = globSync('tests/cases/check/*/**/*.{md,yaml,csv}').map((file) => {
  const [, , , , ...path] = file.split('/');
  return { path: path.join('/'), bytes: readFileSync(file) };
});

const ARTICLE = 'articles/water-and-numbers/index.md';

type Edit = (root: string) => void;

const put = (root: string, path: string, text: string | Buffer): void => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
};
const textOf = (root: string, path: string): string | undefined => {
  try {
    return readFileSync(join(root, path), 'utf8');
  } catch {
    return undefined;
  }
};

const anyFile = fc.constantFrom(...base);
const edits: fc.Arbitrary<Edit> = fc.oneof(
  fc.constantFrom(...faulty).map(
    ({ path, bytes }): Edit =>
      (root) =>
        put(root, path, bytes),
  ),
  anyFile.map(
    (path): Edit =>
      (root) =>
        put(root, path, readFileSync(join(BASE, path))),
  ),
  anyFile.map(
    (path): Edit =>
      (root) =>
        rmSync(join(root, path), { force: true }),
  ),
  fc
    .record({ path: anyFile, at: fc.nat(), twice: fc.boolean() })
    .map(({ path, at, twice }): Edit => (root) => {
      const lines = textOf(root, path)?.split('\n');
      if (!lines) return;
      const line = at % lines.length;
      lines.splice(line, 1, ...(twice ? [lines[line] ?? '', lines[line] ?? ''] : []));
      put(root, path, lines.join('\n'));
    }),
  fc
    .record({
      path: anyFile,
      at: fc.nat(),
      sign: fc.constantFrom('7', ' ', '\n', '[', '-', 'least'),
    })
    .map(({ path, at, sign }): Edit => (root) => {
      const text = textOf(root, path);
      if (text !== undefined)
        put(root, path, text.slice(0, at % text.length) + sign + text.slice(at % text.length));
    }),
  fc.constantFrom('names: [Orla 812]', 'names: []').map((names): Edit => (root) => {
    const text = textOf(root, 'measures.yaml');
    if (text !== undefined)
      put(root, 'measures.yaml', `${text.replace(/^names:.*/ms, '')}\n${names}\n`);
  }),
);

/** All that a check and a build take from a reading. */
function toldBy(root: string, kept?: Kept): unknown {
  const ledger = readLedger(root, { now: Date.UTC(2031, 5, 15), ...(kept && { kept }) });
  if ('unchecked' in ledger) return ledger.unchecked;
  const { problems } = ledger;
  const isSound = problems.every(({ severity }) => severity !== 'error');
  return { problems, views: isSound && articleIds(ledger).map((id) => articleView(ledger, id)) };
}

test('a reading that starts from what was kept tells what a new one does, after any edits', () => {
  let sequence = 0;
  fc.assert(
    fc.property(fc.array(edits, { minLength: 1, maxLength: 5 }), (steps) => {
      sequence += 1;
      const root = join(scratch, String(sequence));
      cpSync(BASE, root, { recursive: true });
      appendFileSync(join(root, ARTICLE), '\nAt Orla 812 people wait.\n');
      let before: ReadonlyMap<string, string> = new Map();
      for (const step of [() => {}, ...steps]) {
        step(root);
        const kept = new Kept(before);
        expect(toldBy(root, kept)).toEqual(toldBy(root));
        before = kept.changed() ?? before;
      }
      rmSync(root, { recursive: true });
    }),
    { numRuns: 200 },
  );
}, 300_000);

test('nothing is found anew where no file has changed, and all of it where every file is new', () => {
  const first = new Kept();
  toldBy(BASE, first);
  const entries = first.changed();
  expect([...(entries?.keys() ?? [])].map((key) => key.split(' ')[0])).toEqual(
    'agents article prose chart chart event measures page site sources'.split(' '),
  );
  const second = new Kept(entries);
  toldBy(BASE, second);
  expect(second.changed()).toBeUndefined();
});
