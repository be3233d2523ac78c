import { describe, expect, test } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { recorder } from './recorder.ts';

async function run(...words: string[]): Promise<{ code: number; printed: string; said: string }> {
  const terminal = recorder();
  const code = await main(words, terminal);
  return { code, printed: terminal.printed, said: terminal.said };
}

describe('the command line', () => {
  test.each([
    [['chek'], 'There is no command "chek". Write "check".'],
    [['constructor'], 'There is no command "constructor".'],
    [['check', '--fromat', 'json'], 'There is no option --fromat. Write --format.'],
    [
      ['check', '--format', 'xml'],
      'The option --format does not take "xml" here. It takes text, json, github, sarif.',
    ],
    [
      ['check', '--write'],
      'check does not read --write. Its options are --content, --format, --drafts, --coverage.',
    ],
    [['check', 'content'], '"content" is not expected here.'],
    [
      ['build', '--base', 'x'],
      'The base "x" is no path. Write it with a slash at both ends: /preview/.',
    ],
    [['build', '--site', 'example.org'], 'The site "example.org" is no web address.'],
    [['build', '--content', 'tests/fixtures/flood', '--out', '.'], 'this one is in use'],
  ])('%j ends with 2 and says what to write', async (words, sentence) => {
    const { code, said } = await run(...words);
    expect(code).toBe(2);
    expect(said).toContain(sentence);
  });

  test('lists its commands', async () => {
    const { code, printed } = await run('--help');
    expect(code).toBe(0);
    expect(printed).toMatchInlineSnapshot(`
      "Commands:
        npm run build    checks the content and builds the site into dist/
        npm run check    reports every problem of the content
        npm run pull     finds the numbers of a text, and proposes records for them
        npm run dev      serves the site while you write
        npm run preview  serves dist/ as it was built
      Options, after "--" (npm run check -- --format json):
        --content  DIR   the content folder ("content")
        --format   NAME  text, json, github or sarif; of pull: text, json or yaml ("text")
        --out      DIR   where to build ("dist")
        --base     PATH  the path that the site is served under ("/")
        --site     URL   the address of the site (from site.yaml)
        --drafts         show articles that are not published yet
        --clean          build without what the last build kept
        --coverage       check: count the bound, unbound and exempt numbers of each article
        --write          pull: add the records you accept, and bind the words to them
        --figures  FILE  pull: the figures file that takes new records
        --accept   WHAT  pull: accept "counts" or "all" without asking
        --source   ID    pull: the source of every new claim
        --help           this list
      "
    `);
  });

  test('a folder that is not there cannot be checked or built', async () => {
    expect((await run('check', '--content', 'none')).code).toBe(2);
    expect((await run('build', '--content', 'none', '--out', 'tests/none')).code).toBe(2);
  });
});
