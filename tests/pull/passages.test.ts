import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { recorder } from '../cli/recorder.ts';

const scratch = mkdtempSync(join(tmpdir(), 'ledgerline-passages-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const passages = ['read', 'unread'].flatMap((name) =>
  readFileSync(`tests/bench/passages/${name}.jsonl`, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as { id: string; text: string }),
);

/** What is left to do: names to fill in, and numbers that pull left alone and named. */
const LEFT = ['reference/to-do', 'prose/unbound-count'];

describe('an article whose every number is accepted', () => {
  test.each(passages)('$id gives records that can be read, once', async ({ id, text }) => {
    const content = join(scratch, id);
    cpSync('tests/fixtures/flood', content, { recursive: true });
    const article = join(content, 'articles/passage/index.md');
    mkdirSync(join(content, 'articles/passage'));
    const head = "---\ntitle: A passage\nstandfirst: Of news.\npublished: '2031-05-07'\n---\n\n";
    writeFileSync(article, `${head}${text}\n`);
    const figures = ['--figures', join(content, 'figures/elm-flood.yaml')];
    const pull = ['pull', article, '--content', content, ...figures, '--write', '--accept', 'all'];

    expect(await main(pull, recorder())).toBe(0);
    const written = readFileSync(article, 'utf8');
    const checked = recorder();
    await main(['check', '--content', content, '--format', 'json'], checked);
    const problems = JSON.parse(checked.printed) as { code: string; message: string }[];
    expect(problems.filter(({ code }) => !LEFT.includes(code))).toEqual([]);

    await main(pull, recorder());
    expect(readFileSync(article, 'utf8')).toBe(written);
  });
});
