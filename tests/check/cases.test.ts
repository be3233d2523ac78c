import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { check } from '../../src/cli/check.ts';
import { readsOf } from '../../src/cli/commands.ts';
import { readOptions } from '../../src/cli/options.ts';
import { catalogue, FORMATS } from '#problems';
import { recorder } from '../cli/recorder.ts';

/**
 * A case is a folder with the files that differ from the flood fixture; gone.txt lists files that
 * the case takes away. Its answer is the whole report.
 */
const CASES = 'tests/cases/check';
const BASE = 'tests/fixtures/flood';
const NOT_CONTENT = new Set(['expected.txt', 'gone.txt']);

const scratch = mkdtempSync(join(tmpdir(), 'ledgerline-check-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

function contentOf(name: string): string {
  const content = join(scratch, name, 'content');
  const folder = join(CASES, name);
  cpSync(BASE, content, { recursive: true });
  cpSync(folder, content, {
    recursive: true,
    filter: (source) => !NOT_CONTENT.has(source.slice(folder.length + 1)),
  });
  const gone = join(folder, 'gone.txt');
  if (existsSync(gone))
    for (const file of readFileSync(gone, 'utf8').trim().split('\n'))
      rmSync(join(content, file), { recursive: true });
  return content;
}

function reportOf(content: string, format = 'text'): { code: number; printed: string } {
  const terminal = recorder();
  const code = check(
    readOptions(['--content', content, '--format', format], readsOf('check')),
    terminal,
  );
  return { code, printed: terminal.printed.replaceAll(content, 'content') };
}

const home = process.cwd();

/** A report as it is printed in the folder of a project; some formats tell what its paths start from. */
function printedIn(folder: string, format: string): string {
  process.chdir(folder);
  try {
    return reportOf('content', format).printed;
  } finally {
    process.chdir(home);
  }
}

const names = readdirSync(CASES).sort();

describe('check', () => {
  test('the fixture itself has no problems', () => {
    expect(reportOf(BASE)).toEqual({ code: 0, printed: 'No problems.\n' });
  });

  test.each(names)('%s', async (name) => {
    const { code, printed } = reportOf(contentOf(name));
    await expect(`exit ${code}\n\n${printed}`).toMatchFileSnapshot(
      join(process.cwd(), CASES, name, 'expected.txt'),
    );
  });

  test.each(names)('%s ends with the exit code that its problems ask for', (name) => {
    const { code, printed } = reportOf(contentOf(name), 'json');
    const errors = (JSON.parse(printed) as { severity: string }[]).filter(
      ({ severity }) => severity === 'error',
    );
    expect(code).toBe(errors.length > 0 ? 1 : 0);
  });

  test('a folder that is not there is exit 2, in every format', () => {
    for (const format of FORMATS) expect(reportOf('no/such/folder', format).code).toBe(2);
  });

  test.each(FORMATS.filter((format) => format !== 'text'))('prints %s', async (format) => {
    const printed = printedIn(dirname(contentOf('overclaiming-words')), format);
    await expect(printed).toMatchFileSnapshot(
      join(home, 'tests/snapshots/check', `overclaiming-words.${format}`),
    );
  });

  test('every code of the catalogue has a case', () => {
    const answers = [
      ...names.map((name) => join(CASES, name, 'expected.txt')),
      'tests/snapshots/check/links-and-pipes.txt',
      'tests/cases/diff/toll-revised-in-one-place/expected.txt',
    ].map((file) => readFileSync(file, 'utf8'));
    const missing = Object.keys(catalogue).filter(
      (code) =>
        !code.startsWith('cannot-check/') &&
        !answers.some((text) => text.includes(`[${code}]`) || text.includes(`error ${code} `)),
    );
    expect(missing).toEqual([]);
  });
});
