import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { check } from '../../src/cli/check.ts';
import { readsOf } from '../../src/cli/commands.ts';
import { readOptions } from '../../src/cli/options.ts';
import { recorder } from '../cli/recorder.ts';

const scratch = mkdtempSync(join(tmpdir(), 'ledgerline-matcher-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

interface Matcher {
  pattern: { regexp: string } & Record<string, number | string>;
  background: { beginsPattern: string; endsPattern: string };
}

const [task] = JSON.parse(readFileSync('.vscode/tasks.json', 'utf8')).tasks as [
  { command: string; problemMatcher: Matcher },
];
const { pattern } = task.problemMatcher;

/** What VS Code makes of a line: the groups under the names that the task gives them. */
function matched(line: string): Record<string, string | undefined> | undefined {
  const groups = new RegExp(pattern.regexp).exec(line);
  if (!groups) return undefined;
  const names = Object.keys(pattern).filter((name) => name !== 'regexp');
  return Object.fromEntries(names.map((name) => [name, groups[Number(pattern[name])]]));
}

function printed(content: string, format: string): string {
  const terminal = recorder();
  check(readOptions(['--content', content, '--format', format], readsOf('check')), terminal);
  return terminal.printed;
}

function contentOf(name: string): string {
  const content = join(scratch, name);
  cpSync('tests/fixtures/flood', content, { recursive: true });
  cpSync(join('tests/cases/check', name), content, { recursive: true });
  return content;
}

interface Row {
  file: string;
  line: number;
  column: number;
  severity: string;
  code: string;
  message: string;
  hint: string;
}

describe('the watch task', () => {
  test.each(readdirSync('tests/cases/check'))(
    'finds the problems of %s where check finds them',
    (name) => {
      const content = contentOf(name);
      const rows: Row[] = JSON.parse(printed(content, 'json'));
      const found = printed(content, 'lines').split('\n').slice(0, -1).map(matched);
      expect(
        found.map((each) => [each?.['file'], each?.['line'], each?.['column'], each?.['severity']]),
      ).toEqual(
        rows.map(({ file, line, column, severity }) => [file, `${line}`, `${column}`, severity]),
      );
      expect(found.map((each) => [each?.['code'], each?.['message']])).toEqual(
        rows.map(({ code, message, hint }) => [
          code,
          `${message} ${hint}`.replace(/\p{Cc}+/gu, ' '),
        ]),
      );
      rmSync(content, { recursive: true });
    },
  );

  test('underlines what the report underlines', () => {
    const [line = ''] = printed(contentOf('overclaiming-words'), 'lines').split('\n');
    const { file = '', ...found } = matched(line) ?? {};
    const text = readFileSync(file, 'utf8').split('\n')[Number(found['line']) - 1] ?? '';
    expect(text.slice(Number(found['column']) - 1, Number(found['endColumn']) - 1)).toBe(
      /"(.+?)"/.exec(found['message'] ?? '')?.[1],
    );
    expect(found['endLine']).toBe(found['line']);
  });

  test('takes nothing else for a problem', () => {
    expect(matched(printed('tests/fixtures/flood', 'text'))).toBeUndefined();
    for (const line of printed(contentOf('unknown-key'), 'text').split('\n'))
      expect(matched(line)).toBeUndefined();
  });
});
