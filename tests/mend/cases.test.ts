import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { filesOf, goToContent, runCheck } from './content.ts';

/**
 * A case is a folder with the files that differ from the flood fixture. Its answers are the diff of a
 * dry run, what `check --fix` says and reports, and the files that it has changed.
 */
const CASES = resolve('tests/cases/mend');
const ANSWERS = ['dry-run.diff', 'said.txt', 'after'];

const home = process.cwd();
const scratch = mkdtempSync(join(tmpdir(), 'ledgerline-mend-'));
afterAll(() => {
  process.chdir(home);
  rmSync(scratch, { recursive: true, force: true });
});

function goToCase(name: string, run: string): void {
  goToContent(join(scratch, run, name));
  const folder = join(CASES, name);
  cpSync(folder, 'content', {
    recursive: true,
    filter: (source) => !ANSWERS.includes(source.slice(folder.length + 1)),
  });
}

const answer = (name: string, file: string): string => join(CASES, name, file);

describe.each(readdirSync(CASES).sort())('%s', (name) => {
  test('a dry run prints a diff that git applies, and writes nothing', async () => {
    goToCase(name, 'fixed');
    await runCheck('--fix');
    const fixed = filesOf('content');
    goToCase(name, 'dry-run');
    const before = filesOf('content');
    const { code } = await runCheck();
    const dry = await runCheck('--fix', '--dry-run');
    expect(dry.code).toBe(code);
    expect(filesOf('content')).toEqual(before);
    await expect(dry.printed).toMatchFileSnapshot(answer(name, 'dry-run.diff'));
    if (dry.printed) execFileSync('git', ['apply', '--whitespace=nowarn'], { input: dry.printed });
    expect(filesOf('content')).toEqual(fixed);
  });

  test('mends what is safe, says so, and reports what is left', async () => {
    goToCase(name, 'once');
    const before = filesOf('content');
    const { code, printed, said } = await runCheck('--fix');
    const told = `exit ${code}\n\n${said}\n${printed}`;
    await expect(told).toMatchFileSnapshot(answer(name, 'said.txt'));
    for (const [path, text] of Object.entries(filesOf('content')))
      if (text !== before[path])
        await expect(Buffer.from(text, 'latin1').toString()).toMatchFileSnapshot(
          answer(name, `after/${path}`),
        );
  });

  test('has nothing to do the second time', async () => {
    goToCase(name, 'twice');
    const first = await runCheck('--fix');
    const after = filesOf('content');
    const second = await runCheck('--fix');
    expect(filesOf('content')).toEqual(after);
    expect(second.printed).toBe(first.printed);
    expect(second.said).not.toMatch(/:\d+ /);
  });
});
