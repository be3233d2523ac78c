import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { check } from '../../src/cli/check.ts';
import { readsOf } from '../../src/cli/commands.ts';
import { readOptions } from '../../src/cli/options.ts';
import { main } from '../../src/cli/main.ts';
import { type Recorder, recorder } from '../cli/recorder.ts';

/**
 * A case is a folder with the files that differ from the flood fixture, an article among them, and
 * arguments.txt; with answers.txt an editor sits there and gives them, a line an answer. Its answers
 * are what was said, and both files as they are afterwards.
 */
const CASES = 'tests/cases/pull-write';
const BASE = 'tests/fixtures/flood';
const ARTICLE = 'articles/second/index.md';
const FIGURES = 'figures/elm-flood.yaml';
const NOT_CONTENT = ['arguments.txt', 'answers.txt', 'said.txt', 'after'];

const scratch = mkdtempSync(join(tmpdir(), 'ledgerline-write-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

function contentOf(name: string): string {
  const content = join(scratch, name);
  const folder = join(CASES, name);
  cpSync(BASE, content, { recursive: true });
  cpSync(folder, content, {
    recursive: true,
    filter: (source) => !NOT_CONTENT.includes(source.slice(folder.length + 1)),
  });
  return content;
}

const linesOf = (file: string): string[] => readFileSync(file, 'utf8').trimEnd().split('\n');

async function run(name: string, content: string): Promise<{ code: number; terminal: Recorder }> {
  const folder = join(CASES, name);
  const answers = join(folder, 'answers.txt');
  const terminal = recorder(existsSync(answers) ? { answers: linesOf(answers) } : {});
  const words = linesOf(join(folder, 'arguments.txt')).flatMap((line) => line.split(' '));
  const figures = ['--figures', join(content, FIGURES)];
  const all = [join(content, ARTICLE), '--content', content, '--write', ...figures, ...words];
  return { code: await main(['pull', ...all], terminal), terminal };
}

const names = readdirSync(CASES).sort();

describe.each(names)('%s', (name) => {
  test('writes both files as they should be, and says what it did', async () => {
    const content = contentOf(name);
    const { code, terminal } = await run(name, content);
    const answer = (file: string): string => join(process.cwd(), CASES, name, file);
    const said = `exit ${code}\n\n${terminal.said.replaceAll(content, 'content')}`;
    await expect(said).toMatchFileSnapshot(answer('said.txt'));
    for (const [file, after] of [
      [ARTICLE, 'after/index.md'],
      [FIGURES, 'after/elm-flood.yaml'],
    ] as const)
      await expect(readFileSync(join(content, file), 'utf8')).toMatchFileSnapshot(answer(after));
  });

  test('leaves nothing for check but what it told of', async () => {
    const content = contentOf(name);
    const problems = (): string[] => {
      const terminal = recorder();
      check(readOptions(['--content', content, '--format', 'json'], readsOf('check')), terminal);
      return (JSON.parse(terminal.printed) as { code: string }[]).map(({ code }) => code);
    };
    const before = new Set(problems());
    const { terminal } = await run(name, content);
    const told = new Set(['reference/to-do']);
    if (terminal.said.includes('have to name the claim')) told.add('binding/contested');
    expect(problems().filter((code) => !before.has(code) && !told.has(code))).toEqual([]);
  });

  const isAsked = existsSync(join(CASES, name, 'answers.txt'));
  // Whoever was asked would be asked again.
  if (!isAsked)
    test('asks for nothing new when it is run again', async () => {
      const content = contentOf(name);
      await run(name, content);
      const texts = (): string[] =>
        [ARTICLE, FIGURES].map((file) => readFileSync(join(content, file), 'utf8'));
      const first = texts();
      await run(name, content);
      expect(texts()).toEqual(first);
    });
});
