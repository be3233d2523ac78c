import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readsOf } from '../../src/cli/commands.ts';
import { importTable } from '../../src/cli/import.ts';
import { readOptions, WrongUse } from '../../src/cli/options.ts';
import { readLedger } from '#ledger';
import { isError } from '#problems';
import { type Recorder, recorder } from '../cli/recorder.ts';

/**
 * A case is a folder with a table, arguments.txt, and mostly mapping.yaml; content/ holds what differs
 * from the flood fixture. Its answers are printed.txt, said.txt, and under after/ every file of the
 * content that is new or other than before.
 */
const CASES = 'tests/cases/import';
const BASE = 'tests/fixtures/flood';

const scratch = mkdtempSync(join(tmpdir(), 'ledgerline-import-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

function contentOf(name: string): string {
  const content = join(mkdtempSync(join(scratch, 'case-')), 'content');
  cpSync(BASE, content, { recursive: true });
  const own = join(CASES, name, 'content');
  if (existsSync(own)) cpSync(own, content, { recursive: true });
  return content;
}

async function run(name: string, content: string): Promise<{ code: number; terminal: Recorder }> {
  const folder = join(CASES, name);
  const terminal = recorder();
  const words = readFileSync(join(folder, 'arguments.txt'), 'utf8').trim().split(/\s+/);
  const mapping = join(folder, 'mapping.yaml');
  const all = [
    ...[join(folder, 'table.csv'), '--content', content],
    ...(existsSync(mapping) ? ['--mapping', mapping] : []),
    ...words.filter(Boolean),
  ];
  try {
    const code = await importTable(readOptions(all, readsOf('import')), terminal);
    return { code, terminal };
  } catch (error) {
    if (!(error instanceof WrongUse)) throw error;
    terminal.say(error.message);
    return { code: 2, terminal };
  }
}

function textsOf(content: string): Map<string, string> {
  const files = readdirSync(content, { recursive: true, withFileTypes: true });
  return new Map(
    files
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [relative(content, path), readFileSync(path, 'latin1')]),
  );
}

const names = readdirSync(CASES).sort();

describe.each(names)('%s', (name) => {
  const answer = (file: string): string => join(process.cwd(), CASES, name, file);

  test('says, prints and writes what it should', async () => {
    const content = contentOf(name);
    const before = textsOf(content);
    const { code, terminal } = await run(name, content);
    const plain = (text: string) =>
      text.replaceAll(content, 'content').replaceAll(`${join(CASES, name)}/`, '');
    await expect(`exit ${code}\n\n${plain(terminal.said)}`).toMatchFileSnapshot(answer('said.txt'));
    if (terminal.printed !== '')
      await expect(plain(terminal.printed)).toMatchFileSnapshot(answer('printed.txt'));
    const changed = [...textsOf(content)].filter(([path, text]) => before.get(path) !== text);
    for (const [path] of changed)
      await expect(readFileSync(join(content, path), 'utf8')).toMatchFileSnapshot(
        answer(join('after', path)),
      );
    const isWritten = code === 0 && terminal.said.includes('Written: ');
    expect(changed.length > 0).toBe(isWritten);
  });

  test('leaves no error for check, and takes nothing twice', async () => {
    const content = contentOf(name);
    const { code, terminal } = await run(name, content);
    const ledger = readLedger(content);
    expect('problems' in ledger && ledger.problems.filter(isError)).toEqual([]);
    const isWritten = code === 0 && terminal.said.includes('Written: ');
    if (!isWritten) return;
    const first = textsOf(content);
    const again = await run(name, content);
    expect([again.code, textsOf(content)]).toEqual([2, first]);
  });
});
