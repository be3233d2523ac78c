import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SETTINGS } from '#ledger';

/**
 * A copy of the flood fixture that a test may edit and build, with caches of its own. Over it may lie
 * the files of another fixture that differ.
 */
export class Site {
  readonly folder = mkdtempSync(join(tmpdir(), 'ledgerline-site-'));
  readonly content = join(this.folder, 'content');
  readonly out = join(this.folder, 'dist');

  constructor(overlay?: string) {
    cpSync('tests/fixtures/flood', this.content, { recursive: true });
    if (overlay) cpSync(overlay, this.content, { recursive: true });
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** Starts a build; `cache` names the cache below the folder. */
  start(cache = 'cache', out = this.out, options: string[] = []): ChildProcess {
    const words = ['src/cli/main.ts', 'build', '--content', this.content, '--out', out, ...options];
    return spawn(process.execPath, words, {
      env: { ...environment(), [SETTINGS.cache]: join(this.folder, cache), NO_COLOR: '1' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  }

  async build(cache = 'cache', out = this.out, options: string[] = []): Promise<Finished> {
    return finished(this.start(cache, out, options));
  }

  /** A build that starts from nothing. */
  async buildClean(options: string[] = []): Promise<Record<string, string>> {
    const out = join(this.folder, 'clean');
    rmSync(join(this.folder, 'clean-cache'), { recursive: true, force: true });
    const { code, printed } = await this.build('clean-cache', out, options);
    if (code !== 0) throw new Error(printed);
    return filesOf(out);
  }
}

/** Without the base that the test runner has of its own, which would be taken for the site's. */
function environment(): NodeJS.ProcessEnv {
  const { BASE_URL: _runner, ...rest } = process.env;
  return rest;
}

export interface Finished {
  code: number | null;
  printed: string;
}

export function finished(child: ChildProcess): Promise<Finished> {
  let printed = '';
  child.stdout?.on('data', (data) => (printed += data));
  child.stderr?.on('data', (data) => (printed += data));
  return new Promise((done) => child.on('close', (code) => done({ code, printed })));
}

/** The hash of each file of a folder, by path. */
export function filesOf(folder: string): Record<string, string> {
  if (!existsSync(folder)) return {};
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(
    files
      .sort()
      .map((file) => [
        file.slice(folder.length + 1),
        createHash('sha256').update(readFileSync(file)).digest('hex'),
      ]),
  );
}
