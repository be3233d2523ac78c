import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { check } from '../../src/cli/check.ts';
import { readsOf } from '../../src/cli/commands.ts';
import { readOptions } from '../../src/cli/options.ts';
import { pull } from '../../src/cli/pull.ts';
import { recorder } from '../cli/recorder.ts';

/** A case is a folder with input.md or input.txt; its answers are what each format prints. */
const CASES = 'tests/cases/pull';
const CONTENT = 'tests/fixtures/flood';
const FORMATS = { text: 'list.txt', json: 'spans.json', yaml: 'records.yaml' };

const scratch = mkdtempSync(join(tmpdir(), 'ledgerline-pull-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

function inputOf(name: string): string {
  const markdown = join(CASES, name, 'input.md');
  return existsSync(markdown) ? markdown : join(CASES, name, 'input.txt');
}

async function pulled(file: string, format: string): Promise<string> {
  const terminal = recorder();
  const options = readOptions([file, '--content', CONTENT, '--format', format], readsOf('pull'));
  expect(await pull(options, terminal)).toBe(0);
  return terminal.printed;
}

interface Span {
  start: number;
  end: number;
  text: string;
  partOf: number | null;
}

const names = readdirSync(CASES).sort();

describe.each(names)('%s', (name) => {
  test.each(Object.entries(FORMATS))('as %s', async (format, answer) => {
    const file = join(process.cwd(), CASES, name, answer);
    await expect(await pulled(inputOf(name), format)).toMatchFileSnapshot(file);
  });

  test('every span is a slice of the file', async () => {
    const text = readFileSync(inputOf(name), 'utf8');
    const { spans } = JSON.parse(await pulled(inputOf(name), 'json')) as { spans: Span[] };
    for (const { start, end, text: words } of spans) expect(text.slice(start, end)).toBe(words);
  });

  test('the records pass check, but for what is still to be named', async () => {
    const content = join(scratch, name);
    cpSync(CONTENT, content, { recursive: true });
    const yaml = await pulled(inputOf(name), 'yaml');
    if (/^title:/m.test(yaml)) writeFileSync(join(content, 'figures/pulled.yaml'), yaml);
    else expect(yaml).toMatch(/^# /);
    const terminal = recorder();
    check(readOptions(['--content', content, '--format', 'json'], readsOf('check')), terminal);
    const codes = (JSON.parse(terminal.printed) as { code: string }[]).map(({ code }) => code);
    expect(codes.filter((code) => code !== 'reference/to-do')).toEqual([]);
  });
});

describe('standard input', () => {
  test('is read like a file', async () => {
    const terminal = recorder({ input: 'At least 12 people were killed, police said.\n' });
    expect(await pull(readOptions(['--format', 'json'], readsOf('pull')), terminal)).toBe(0);
    expect(JSON.parse(terminal.printed)).toMatchObject({
      spans: [
        { start: 0, end: 11, text: 'At least 12', kind: 'casualty-killed', relation: 'at-least' },
      ],
    });
  });
});
