import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { BareRepository } from './bare-repository.ts';
import { runHost } from './run-host.ts';
import { scratch, writeFiles } from './scratch.ts';

const ARTICLE = 'articles/water-and-numbers/index.md';

/** The flood site with one more article, which goes out at noon, and a draft. */
function content(): string {
  const folder = join(scratch(), 'content');
  cpSync('tests/fixtures/flood', folder, { recursive: true });
  const text = readFileSync(join(folder, ARTICLE), 'utf8');
  const dated = (id: string, front: string) => {
    const other = text
      .replace(/^published: .*$/m, front)
      .replaceAll('dam.png', '../water-and-numbers/dam.png');
    writeFiles(folder, { [`articles/${id}/index.md`]: other });
  };
  dated('embargoed', "published: '2031-07-01T12:00Z'");
  dated('unfinished', "published: '2031-05-01'\nstatus: draft");
  return folder;
}

async function ask(now: string, live: string[], words: string[] = []) {
  const outputs = join(scratch(), 'outputs');
  writeFileSync(outputs, '');
  const into = writeFiles(scratch(), {
    'index.html': 'home',
    ...Object.fromEntries(live.map((id) => [`articles/${id}/index.html`, 'x'])),
  });
  const target = words.length > 0 ? words : ['--into', into];
  const asked = await runHost(['due', '--content', content(), '--now', now, ...target], {
    GITHUB_OUTPUT: outputs,
  });
  return { ...asked, output: readFileSync(outputs, 'utf8').trim() };
}

describe('whether something is due', () => {
  const LIVE = ['water-and-numbers'];

  test('nothing is, before its time and once readers have it', async () => {
    const nothing = { code: 0, printed: '', said: 'Nothing is due.\n', output: 'due=false' };
    expect(await ask('2031-07-01T11:00Z', LIVE)).toEqual(nothing);
    expect(await ask('2031-07-01T13:00Z', [...LIVE, 'embargoed'])).toEqual(nothing);
  });

  test('an article is from its minute on, until readers have it', async () => {
    const due = {
      code: 0,
      printed: '',
      said: '1 article to be published: embargoed.\n',
      output: 'due=true',
    };
    expect(await ask('2031-07-01T12:00Z', LIVE)).toEqual(due);
    expect(await ask('2032-07-01T12:00Z', LIVE)).toEqual(due);
  });

  test('a draft never is', async () => {
    expect((await ask('2032-07-01T12:00Z', [])).said).toBe(
      '2 articles to be published: embargoed, water-and-numbers.\n',
    );
  });

  test('a warning tells of half an hour before', async () => {
    expect((await ask('2031-07-01T11:29Z', LIVE)).printed).toBe('');
    expect(await ask('2031-07-01T11:48Z', LIVE)).toMatchInlineSnapshot(`
      {
        "code": 0,
        "output": "due=false",
        "printed": "::warning title=Embargo::"embargoed" goes out at 2031-07-01T12:00:00Z, in 12 minutes. A schedule can be late by an hour. Then start the workflow "Publish" by hand.
      ",
        "said": "Nothing is due.
      ",
      }
    `);
  });

  test('is read from the branch that is published, and from none at all', async () => {
    const pages = new BareRepository();
    const target = ['--branch', 'gh-pages', '--repository', pages.path];
    expect((await ask('2031-06-15', [], target)).output).toBe('due=true');
    const site = writeFiles(scratch(), {
      'index.html': 'x',
      'articles/water-and-numbers/index.html': 'x',
    });
    await runHost(['place', site, ...target]);
    expect((await ask('2031-06-15', [], target)).output).toBe('due=false');
    expect((await ask('2031-07-02', [], target)).said).toBe(
      '1 article to be published: embargoed.\n',
    );
  });

  test('is not known when the branch cannot be reached, so nothing is published', async () => {
    const target = ['--branch', 'gh-pages', '--repository', '/nowhere.git'];
    expect(await ask('2031-07-02', [], target)).toMatchObject({ code: 2, output: '' });
  });
});
