import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readLedger } from '#ledger';
import { report } from '#problems';

/** What git cannot store as a case: links, pipes, huge files. Each makes its content anew. */
const scratch = mkdtempSync(join(tmpdir(), 'ledgerline-bad-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const TEN_MEGABYTES = 10 * 1024 * 1024;
const EVERY_FILE = [
  'site.yaml',
  'agents.yaml',
  'measures.yaml',
  'sources/all.yaml',
  'figures/elm-flood.yaml',
  'figures/elm-flood.homes-by-day.csv',
  'charts/homes.yaml',
  'articles/water-and-numbers/index.md',
  'pages/method.md',
];

function contentWith(name: string, change: (content: string) => void): string {
  const content = join(scratch, name);
  cpSync('tests/fixtures/flood', content, { recursive: true });
  change(content);
  return content;
}

function printed(content: string): string {
  const ledger = readLedger(content);
  if ('unchecked' in ledger) throw new Error(ledger.unchecked.message);
  const { problems, textOf } = ledger;
  return report(problems, { format: 'text', textOf, colour: false }).replaceAll(content, 'content');
}

describe('bad input', () => {
  test('links, pipes and files that are too large are told and never opened', async () => {
    const content = contentWith('links', (folder) => {
      symlinkSync('/etc/passwd', join(folder, 'sources/outside.yaml'));
      symlinkSync('/etc', join(folder, 'articles/outside'));
      symlinkSync('index.md', join(folder, 'articles/water-and-numbers/again.png'));
      execFileSync('mkfifo', [join(folder, 'charts/pipe.yaml')]);
      writeFileSync(join(folder, 'pages/large.md'), 'x'.repeat(TEN_MEGABYTES));
    });
    await expect(printed(content)).toMatchFileSnapshot('../snapshots/check/links-and-pipes.txt');
  });

  test.each(EVERY_FILE)('%s may be anything: a problem with a place in this file', (file) => {
    const kinds: Record<string, string | Buffer> = {
      empty: '',
      spaces: ' \n\t\n',
      binary: Buffer.from(Array.from({ length: 4096 }, (_, index) => (index * 7) % 256)),
      large: Buffer.alloc(TEN_MEGABYTES, 'a: b\n'),
      nested: `a: ${'['.repeat(100_000)}`,
      hyphens: '- '.repeat(200_000),
      bomb: `a: &a ["x"]\n${Array.from({ length: 40 }, (_, i) => `b${i}: &b${i} [*a,*a]\n`).join('')}`,
      keys: Array.from({ length: 60_000 }, (_, index) => `key-${index}: ${index}`).join('\n'),
      quotes: '"'.repeat(500_000),
      unclosed: '---\ntitle: x\n',
      html: '<script>'.repeat(10_000),
    };
    for (const [kind, text] of Object.entries(kinds)) {
      const content = contentWith(`${file.replaceAll(/\W/g, '-')}-${kind}`, (folder) =>
        writeFileSync(join(folder, file), text),
      );
      const report = printed(content);
      expect(report, kind).toContain(`--> content/${file}:`);
      expect(report, kind).not.toMatch(/at .*\.ts:\d+|RangeError|TypeError|Maximum call stack/);
      rmSync(content, { recursive: true });
    }
  });

  test('a name that climbs out of the folder is a name like any other wrong one', () => {
    const content = contentWith('names', (folder) => {
      mkdirSync(join(folder, 'articles/..x'));
      writeFileSync(join(folder, 'articles/..x/index.md'), 'x');
      mkdirSync(join(folder, 'articles/a..b'));
      writeFileSync(join(folder, 'articles/a..b/index.md'), 'x');
    });
    expect(printed(content)).toContain('[file/name] "a..b" cannot be part of an address');
  });
});
