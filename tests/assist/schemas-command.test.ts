import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { recorder } from '../cli/recorder.ts';

const scratch = mkdtempSync(join(tmpdir(), 'ledgerline-command-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

async function schemas(content: string): Promise<string> {
  const terminal = recorder();
  const code = await main(['schemas', '--content', content], terminal);
  return `${terminal.printed}${terminal.said}exit ${code}\n`.replaceAll(content, 'content');
}

function contentOf(name: string): string {
  const content = join(scratch, name);
  cpSync('tests/fixtures/flood', content, { recursive: true });
  return content;
}

describe('npm run schemas', () => {
  test('says what it wrote, and what is next', async () => {
    const content = contentOf('new');
    expect(await schemas(content)).toMatchSnapshot();
    expect(await schemas(content)).toMatchSnapshot();
  });

  test('makes schemas of content with problems', async () => {
    const content = contentOf('faulty');
    writeFileSync(join(content, 'sources/all.yaml'), 'a: [');
    expect(await schemas(content)).toContain('exit 0');
  });

  test('ends with 2 where there is no content', async () => {
    expect(await schemas(join(scratch, 'nowhere'))).toMatchSnapshot();
  });
});

test('pull renews the schemas when it has written a record', async () => {
  const content = contentOf('pulled');
  await schemas(content);
  const article = join(content, 'articles/water-and-numbers/index.md');
  writeFileSync(
    article,
    `${readFileSync(article, 'utf8')}\nThe rescue service counted 17 boats on the river.\n`,
  );
  const figures = join(content, 'figures/elm-flood.yaml');
  const words = ['--write', '--accept', 'counts', '--figures', figures, '--content', content];
  const before = readFileSync(figures, 'utf8');
  expect(await main(['pull', article, ...words], recorder())).toBe(0);
  const added = readFileSync(figures, 'utf8').slice(before.length);
  const id = /^ {2}([a-z-]+):$/m.exec(added)?.[1] ?? 'none';
  expect(readFileSync(join(content, '.schemas/chart.json'), 'utf8')).toContain(`elm-flood/${id}`);
});
