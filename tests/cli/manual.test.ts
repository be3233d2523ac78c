import { expect, test } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { recorder } from './recorder.ts';

async function run(...words: string[]) {
  const terminal = recorder();
  const code = await main(words, terminal, {});
  return { code, printed: terminal.printed, said: terminal.said };
}

test('the manual begins with its contents, and says how to read on', async () => {
  const { code, printed, said } = await run('manual');
  expect(code).toBe(0);
  expect(printed).toContain('- binding/overclaims (error). A source that says "at least 47"');
  expect(said).toBe('Read a page: npm run manual -- binding/overclaims\n');
});

test('a page is printed, and the codes of an area', async () => {
  expect(await run('manual', 'overclaims')).toMatchObject({ code: 0, said: '' });
  const { printed } = await run('manual', 'corrections');
  expect(printed).toMatch(/^Problems: corrections\n=+\n/);
  expect(printed).toContain('- corrections/');
  expect(printed).not.toContain('- binding/');
});

test.each([
  [
    'overclaim',
    'The manual has no page "overclaim". Read the nearest one: npm run manual -- binding/overclaims\n',
  ],
  ['xyzzy', 'The manual has no page "xyzzy". See what there is: npm run manual\n'],
  [
    'not-a-part',
    '"not-a-part" is the name of 2 pages. Write one of them whole: binding/not-a-part, chart/not-a-part.\n',
  ],
  ['--now', 'The option --now needs a value after it, or none. It has no options.\n'],
  ['--colour', 'There is no option --colour. It has no options.\n'],
])('%s is no page', async (word, said) => {
  expect(await run('manual', word)).toEqual({ code: 2, printed: '', said });
});

test('a report for people ends with where its first code is explained, none for programs does', async () => {
  const check = (...words: string[]) => run('check', '--content', 'tests/nowhere', ...words);
  expect(await check()).toMatchObject({
    code: 2,
    said: 'More on a code: npm run manual -- cannot-check/content-missing\n',
  });
  expect(await check('--format', 'json')).toMatchObject({ code: 2, said: '' });
});
