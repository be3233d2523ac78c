import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { recorder } from './recorder.ts';

async function run(...words: string[]): Promise<{ code: number; printed: string; said: string }> {
  const terminal = recorder();
  const code = await main(words, terminal);
  return { code, printed: terminal.printed, said: terminal.said };
}

const UNPUBLISHED = [
  ['a', "published: '2031-07-02'"],
  ['b', "published: '2031-07-01T06:00Z'"],
  ['c', "published: '2031-05-01'\nstatus: draft"],
  ['d', "published: '2031-07-01T06:00Z'"],
] as const;

describe('the command line', () => {
  test.each([
    [{ npm_config_content: 'mysite' }, 'npm run build -- --content mysite'],
    [{ npm_config_drafts: 'true' }, 'npm run build -- --drafts'],
    [{ npm_config_content: 'true' }, 'npm run build -- --content DIR'],
  ])('refuses an option that npm kept for itself: %j', async (environment, better) => {
    const terminal = recorder();
    expect(await main(['build'], terminal, environment)).toBe(2);
    expect(terminal.said).toContain(`Write "--" before the options: ${better}`);
  });

  test.each([
    [['chek'], 'There is no command "chek". Write "check".'],
    [['constructor'], 'There is no command "constructor".'],
    [['check', '--fromat', 'json'], 'There is no option --fromat. Write --format.'],
    [
      ['check', '--format', 'xml'],
      'The option --format does not take "xml" here. It takes text, json, lines, github, sarif, junit, rdjson, codequality.',
    ],
    [
      ['check', '--write'],
      'check does not read --write. Its options are --content, --format, --drafts, --now',
    ],
    [['check', 'content'], '"content" is not expected here.'],
    [
      ['build', '--base', 'x'],
      'The base "x" is no path. Write it with a slash at both ends: /preview/.',
    ],
    [['build', '--site', 'example.org'], 'The site "example.org" is no web address.'],
    [['preview', '--out', 'nowhere'], 'There is no built site in "nowhere". Build it first:'],
    [
      ['check', '--now', '2026-11-26T06:00'],
      'The time "2026-11-26T06:00" is no moment. Write a day, such as 2026-11-26, or a time with its offset: 2026-11-26T06:00+02:00.',
    ],
    [['build', '--now', '2026-02-30'], 'The time "2026-02-30" is no moment.'],
    [['preview', '--now', '2026-11-26'], 'preview does not read --now.'],
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
        npm run new      makes a site, an article, an event, a source, a chart or a claim
        npm run diff     says what a change does to what readers read
        npm run desk     prints the copy-desk sheet of an article
        npm run manual   explains a problem code, a file of the content, or the hedges
        npm run archive  lists the sources without an archived copy, and asks for copies
        npm run schemas  writes the JSON Schemas by which editors complete the files of the content
        npm run import   makes a series or a claim of a published table
        npm run host     brings built sites to where readers find them, for CI
        npm run dev      serves the site while you write
        npm run preview  serves dist/ as it was built
      Options of one: npm run check -- --help
      "
    `);
  });

  test('says what one of them reads', async () => {
    const { code, printed } = await run('pull', '--help');
    expect(code).toBe(0);
    expect(printed).toMatchInlineSnapshot(`
      "npm run pull -- FILE: finds the numbers of a text, and proposes records for them.
      Options, after "--":
        --content  DIR   the content folder ("content")
        --format   NAME  text, json, lines, github, sarif, junit, rdjson or codequality; of pull: text, json or yaml; of desk: markdown or html; of archive: text or json; of diff: text, markdown, json, html or github ("text")
        --write          write the records; of pull: those you accept, and bind the words to them
        --figures  FILE  the figures file that takes new records
        --accept   WHAT  accept "counts" or "all" without asking
        --source   ID    the source of every new record
      "
    `);
  });

  test('checks for the moment that is asked for', async () => {
    const at = (now: string) => run('check', '--content', 'tests/fixtures/flood', '--now', now);
    expect(await at('2031-05-06')).toMatchObject({ code: 0, printed: 'No problems.\n', said: '' });
    const { code, printed, said } = await at('2031-05-05T23:59:59Z');
    expect(code).toBe(1);
    expect(printed).toContain('Without it: The site has no page "/figures/elm-flood/".');
    expect(said).toBe('More on a code: npm run manual -- unpublished/needed\n');
  });

  test('says what the pages leave out', async () => {
    const content = mkdtempSync(join(tmpdir(), 'ledgerline-main-'));
    cpSync('tests/fixtures/flood', content, { recursive: true });
    for (const [id, state] of UNPUBLISHED) {
      mkdirSync(join(content, 'articles', id));
      const text = `---\ntitle: A text\nstandfirst: A text.\n${state}\n---\n\nWords.\n`;
      writeFileSync(join(content, 'articles', id, 'index.md'), text);
    }
    const { code, printed, said } = await run('check', '--content', content, '--format', 'json');
    const all = await run('check', '--content', content, '--drafts');
    rmSync(content, { recursive: true });
    expect({ code, printed, said }).toEqual({
      code: 0,
      printed: '[]\n',
      said: 'Left out: 1 draft, 2 articles until 1 July 2031, 06:00 UTC, 1 article until 2 July 2031.\n',
    });
    expect(all).toEqual({ code: 0, printed: 'No problems.\n', said: '' });
  });

  test('a folder that is not there cannot be checked or built', async () => {
    expect((await run('check', '--content', 'none')).code).toBe(2);
    expect((await run('build', '--content', 'none', '--out', 'tests/none')).code).toBe(2);
  });
});
