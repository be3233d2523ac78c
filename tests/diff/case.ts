import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { readsOf } from '../../src/cli/commands.ts';
import { diff } from '../../src/cli/diff.ts';
import { readOptions } from '../../src/cli/options.ts';
import { recorder } from '../cli/recorder.ts';

/**
 * A case is a folder with `change.patch`, what a change does to a content, and `expected.txt`, the report of it.
 * `base.patch` makes the state before it; `of.txt` names the content, where that is not the flood fixture.
 */
export const CASES = 'tests/cases/diff';

/** The two contents of a case, in folders that a test may do with as it likes. */
export class DiffCase {
  readonly folder = mkdtempSync(join(tmpdir(), 'ledgerline-change-'));
  readonly base = join(this.folder, 'base/content');
  readonly head = join(this.folder, 'head/content');

  constructor(name: string) {
    const patchOf = (file: string) => resolve(CASES, name, file);
    const of = patchOf('of.txt');
    const content = existsSync(of) ? readFileSync(of, 'utf8').trim() : 'tests/fixtures/flood';
    cpSync(content, this.base, { recursive: true });
    if (existsSync(patchOf('base.patch'))) apply(patchOf('base.patch'), this.base);
    cpSync(this.base, this.head, { recursive: true });
    if (existsSync(patchOf('change.patch'))) apply(patchOf('change.patch'), this.head);
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

function apply(patch: string, folder: string): void {
  execFileSync('git', ['apply', patch], {
    cwd: folder,
    env: { ...process.env, GIT_DIR: '/dev/null' },
  });
}

/** Runs `diff` with the words that stand after it on the command line. */
export async function runDiff(words: readonly string[]) {
  const terminal = recorder();
  const code = await diff(readOptions(words, readsOf('diff')), terminal);
  return { code, printed: terminal.printed, said: terminal.said };
}
