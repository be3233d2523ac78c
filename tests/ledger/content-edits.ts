import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import fc from 'fast-check';

/** The content that the edits begin with. */
export const BASE = 'tests/fixtures/flood';
const base = globSync(`${BASE}/**/*.{md,yaml,csv}`).map((file) => file.slice(BASE.length + 1));
/** Files of every case of a problem, by their path in the content. */
const faulty = globSync('tests/cases/check/*/**/*.{md,yaml,csv}').map((file) => {
  const [, , , , ...path] = file.split('/');
  return { path: path.join('/'), bytes: readFileSync(file) };
});

export const ARTICLE = 'articles/water-and-numbers/index.md';

const FIGURES = 'figures/elm-flood.yaml';

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
/** What an editor may do to a copy of the flood fixture, and what a slip of the hand does. */
export const edits: fc.Arbitrary<Edit> = fc.oneof(
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
  fc
    .record({ at: fc.nat(), says: fc.constantFrom('12', 'at least 12', 'about 40', 'dozens') })
    .map(({ at, says }): Edit => (root) => {
      const parts = textOf(root, FIGURES)?.split(/(?<=^ +says: ).*$/m);
      if (!parts) return;
      const line = 1 + (at % Math.max(1, parts.length - 1));
      const found = [...(textOf(root, FIGURES)?.matchAll(/(?<=^ +says: ).*$/gm) ?? [])];
      const written = parts.map((part, index) => {
        const old = found[index - 1]?.[0] ?? '';
        return index === 0 ? part : `${index === line ? says : old}${part}`;
      });
      put(root, FIGURES, written.join(''));
    }),
  fc.constantFrom('names: [Orla 812]', 'names: []').map((names): Edit => (root) => {
    const text = textOf(root, 'measures.yaml');
    if (text !== undefined)
      put(root, 'measures.yaml', `${text.replace(/^names:.*/ms, '')}\n${names}\n`);
  }),
);
