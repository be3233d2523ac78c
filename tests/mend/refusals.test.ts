import {
  chmodSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { readKeptLedger } from '#ledger';
import { filesOf, goToContent, runCheck } from './content.ts';

const home = process.cwd();
const scratch = mkdtempSync(join(tmpdir(), 'ledgerline-mend-no-'));
afterAll(() => {
  process.chdir(home);
  rmSync(scratch, { recursive: true, force: true });
});

/** What happens between the check and the mending: somebody else saves a file, say. */
const meanwhile = vi.hoisted(() => ({ now: (): void => undefined }));

vi.mock('#ledger', async (original) => {
  const ledger = await original<{ readKeptLedger: typeof readKeptLedger }>();
  return {
    ...ledger,
    readKeptLedger: (...given: Parameters<typeof readKeptLedger>) => {
      const read = ledger.readKeptLedger(...given);
      meanwhile.now();
      return read;
    },
  };
});

const SOURCES = 'content/sources/all.yaml';
const HOMES = 'content/charts/homes.yaml';

function change(path: string, from: string, to: string): void {
  writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
}

let count = 0;
beforeEach(() => {
  count += 1;
  goToContent(join(scratch, String(count)));
  change(SOURCES, "date: '2031-05-06'", 'date: 2031-05-06');
  change(HOMES, 'subtitle:', 'subtilte:');
});
afterEach(() => {
  meanwhile.now = () => undefined;
});

describe('nothing is written', () => {
  test('when a file was changed meanwhile', async () => {
    meanwhile.now = () => change(SOURCES, 'Log of operations', 'Log of the boats');
    const { code, printed, said } = await runCheck('--fix');
    expect({ code, printed, said }).toEqual({
      code: 2,
      printed: '',
      said: 'content/sources/all.yaml was changed meanwhile, so nothing was written. Try again.\n',
    });
    expect(readFileSync(HOMES, 'utf8')).toContain('subtilte:');
    expect(readFileSync(SOURCES, 'utf8')).toContain('Log of the boats');
  });

  test('when a file is read-only', async () => {
    chmodSync(SOURCES, 0o444);
    const before = filesOf('content');
    const { code, said } = await runCheck('--fix');
    expect({ code, said }).toEqual({
      code: 2,
      said: 'content/sources/all.yaml is read-only, so nothing was written. Make it writable, then try again.\n',
    });
    expect(filesOf('content')).toEqual(before);
  });

  test('when a file became a link, or stands in a folder that did', async () => {
    for (const path of [SOURCES, 'content/sources']) {
      const elsewhere = join(process.cwd(), `elsewhere-${path.length}`);
      meanwhile.now = () => {
        renameSync(path, elsewhere);
        symlinkSync(elsewhere, path);
      };
      const { code, said } = await runCheck('--fix');
      meanwhile.now = () => undefined;
      expect({ code, said }).toEqual({
        code: 2,
        said: 'content/sources/all.yaml has become a link to another place, so nothing was written. Put a copy of the file there.\n',
      });
      expect(readFileSync(HOMES, 'utf8')).toContain('subtilte:');
      rmSync(path);
      renameSync(elsewhere, path);
    }
  });

  test('through a link, of which check tells', async () => {
    writeFileSync('outside.yaml', 'x:\n  publisher: X\n  title: X\n  date: 2031-05-01\n');
    symlinkSync(join(process.cwd(), 'outside.yaml'), 'content/sources/more.yaml');
    const { printed } = await runCheck('--fix');
    expect(printed).toContain('[file/link]');
    expect(readFileSync('outside.yaml', 'utf8')).toContain('date: 2031-05-01\n');
    expect(readFileSync(HOMES, 'utf8')).toContain('subtitle:');
  });

  test('into a file of more than 2 MB, or one that would have more', async () => {
    const most = 2 * 1024 * 1024;
    const record = 'x:\n  publisher: X\n  title: X\n  date: 2031-05-01\n';
    const padding = (size: number) => `# ${'x'.repeat(size - record.length - 3)}\n`;
    const written = [record + padding(most), record + padding(most + 1)];
    for (const text of written) {
      writeFileSync('content/sources/more.yaml', text);
      const { code } = await runCheck('--fix');
      expect(code).toBe(1);
      expect(readFileSync('content/sources/more.yaml', 'utf8') === text).toBe(true);
    }
  });
});

describe('a wrong use', () => {
  test.each([
    [['--dry-run'], '--dry-run shows what --fix would do. Add --fix, or leave --dry-run out.\n'],
    [['--fix', '--coverage'], '--coverage changes nothing. Leave it out, or leave --fix out.\n'],
    [
      ['--fix', '--dry-run', '--format', 'json'],
      '--dry-run prints a diff. Leave --format out, or leave --dry-run out.\n',
    ],
  ])('%j', async (words, said) => {
    const before = filesOf('content');
    expect(await runCheck(...words)).toEqual({ code: 2, printed: '', said });
    expect(filesOf('content')).toEqual(before);
  });

  test('a format that is none, before anything is written', async () => {
    const before = filesOf('content');
    expect((await runCheck('--fix', '--format', 'yaml')).code).toBe(2);
    expect(filesOf('content')).toEqual(before);
  });
});

describe('what is left', () => {
  test.each(['json', 'github', 'sarif'])(
    'is reported as %s, alone on its output',
    async (format) => {
      change(SOURCES, 'publisher: The Elm Gazette', 'publisher:');
      const { code, printed, said } = await runCheck('--fix', '--format', format);
      expect(code).toBe(1);
      expect(said).toBe(
        [
          'content/charts/homes.yaml:3 "subtilte" renamed to "subtitle"',
          'content/sources/all.yaml:10 2031-05-06 put in quotes',
          '2 mends in 2 files. Look at what changed with git diff.\n',
        ].join('\n'),
      );
      expect(printed).toContain('value/empty');
      expect(printed).not.toContain('key/unknown');
    },
  );

  test('is told of a folder that is not there', async () => {
    const { code, printed } = await runCheck('--fix', '--content', 'none');
    expect(code).toBe(2);
    expect(printed).toContain('[cannot-check/content-missing]');
  });
});
