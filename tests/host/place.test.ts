import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { BareRepository } from './bare-repository.ts';
import { runHost } from './run-host.ts';
import { namesIn, scratch, writeFiles } from './scratch.ts';

const site = (files: Record<string, string> = {}) =>
  writeFiles(scratch(), { 'index.html': 'home', '_astro/a.css': 'a', '.nojekyll': '', ...files });

function place(folder: string, repository: BareRepository, ...words: string[]) {
  return runHost([
    'place',
    folder,
    '--branch',
    'gh-pages',
    '--repository',
    repository.path,
    ...words,
  ]);
}

function remove(repository: BareRepository, under: string) {
  return runHost([
    'remove',
    '--branch',
    'gh-pages',
    '--repository',
    repository.path,
    '--under',
    under,
  ]);
}

describe('a branch that a host publishes', () => {
  test('takes the site at its root and previews below it, and each leaves the other alone', async () => {
    const pages = new BareRepository();
    const preview = site({ 'index.html': 'preview 12' });
    expect((await place(site({ 'old.html': 'old' }), pages)).code).toBe(0);
    expect(await place(preview, pages, '--under', 'pr/12')).toEqual({
      code: 0,
      printed: '',
      said: `Placed ${preview} under pr/12/ of the branch gh-pages.\n`,
    });
    await place(site({ 'index.html': 'preview 7' }), pages, '--under', 'pr/7');
    await place(site({ 'index.html': 'new home', 'new.html': 'new' }), pages);
    expect(pages.files()).toEqual([
      '.nojekyll',
      '_astro/a.css',
      'index.html',
      'new.html',
      'pr/12/.nojekyll',
      'pr/12/_astro/a.css',
      'pr/12/index.html',
      'pr/7/.nojekyll',
      'pr/7/_astro/a.css',
      'pr/7/index.html',
    ]);
    expect(pages.text('index.html')).toBe('new home');
    await place(site({ 'index.html': 'preview 12 again' }), pages, '--under', 'pr/12');
    expect(pages.text('pr/12/index.html')).toBe('preview 12 again');
    expect(await remove(pages, 'pr/12')).toMatchObject({ code: 0, said: 'Took away pr/12.\n' });
    expect(pages.files().filter((path) => path.startsWith('pr/12'))).toEqual([]);
    expect(pages.text('pr/7/index.html')).toBe('preview 7');
  });

  test('has one commit, so that what was taken away is in no history', async () => {
    const pages = new BareRepository();
    await place(site(), pages);
    await place(site({ 'secret.html': 'secret' }), pages, '--under', 'pr/1');
    await remove(pages, 'pr/1');
    expect(pages.commits()).toBe(1);
  });

  test('is not pushed when nothing changes', async () => {
    const pages = new BareRepository();
    const folder = site();
    await place(folder, pages);
    const before = pages.git('rev-parse', 'gh-pages');
    expect(await place(folder, pages)).toMatchObject({
      code: 0,
      said: `the branch gh-pages has all of ${folder} already.\n`,
    });
    expect(await remove(pages, 'pr/9')).toMatchObject({ said: 'There was nothing under pr/9.\n' });
    expect(pages.git('rev-parse', 'gh-pages')).toBe(before);
  });

  test('of previews alone tells search engines to pass it over', async () => {
    const pages = new BareRepository();
    await place(site(), pages, '--under', 'pr/12');
    expect(pages.files().filter((path) => !path.startsWith('pr/'))).toEqual([
      '.nojekyll',
      'robots.txt',
    ]);
    expect(pages.text('robots.txt')).toBe('User-agent: *\nDisallow: /');
    await remove(pages, 'pr/12');
    expect(pages.files()).toEqual(['.nojekyll', 'robots.txt']);
  });

  test('keeps the domain of GitHub Pages, and bytes as they are', async () => {
    const pages = new BareRepository();
    await place(site({ CNAME: 'old.example' }), pages);
    await place(site({ 'a.csv': 'a\r\nb\r\n', '.gitattributes': '* text=auto\n' }), pages);
    expect(pages.text('CNAME')).toBe('old.example');
    expect(pages.git('cat-file', '-s', 'gh-pages:a.csv')).toBe('6');
  });

  test('is written anew when somebody else pushed meanwhile', async () => {
    const pages = new BareRepository();
    await place(site(), pages);
    const other = site({ 'index.html': 'theirs' });
    await place(other, pages, '--under', 'pr/7');
    const theirs = pages.git('rev-parse', 'gh-pages');
    await remove(pages, 'pr/7');
    pages.raceWith(theirs, 2);
    expect(await place(site({ 'index.html': 'ours' }), pages, '--under', 'pr/12')).toMatchObject({
      code: 0,
    });
    expect(pages.text('pr/12/index.html')).toBe('ours');
    expect(pages.text('pr/7/index.html')).toBe('theirs');
  });

  test('is given up with a sentence when somebody else pushes all the time', async () => {
    const pages = new BareRepository();
    await place(site(), pages);
    pages.raceWith(pages.git('rev-parse', 'gh-pages'), 100);
    expect(await place(site({ 'a.html': 'a' }), pages, '--under', 'pr/12')).toMatchObject({
      code: 2,
      said: 'The branch gh-pages changed 6 times while it was written. Run the workflow again.\n',
    });
  });

  test('that cannot be reached is named in the words of git', async () => {
    const words = ['place', site(), '--branch', 'gh-pages', '--repository', '/nowhere/at/all.git'];
    const { code, said } = await runHost(words);
    expect(code).toBe(2);
    expect(said).toContain('git ls-remote failed: fatal:');
  });
});

describe('a folder that a host is given', () => {
  test('takes the same tree', async () => {
    const into = join(scratch(), 'public');
    const to = ['--into', into];
    await runHost(['place', site(), '--under', 'pr/12', ...to]);
    expect(namesIn(into)).toEqual([
      '.nojekyll',
      'pr/12/.nojekyll',
      'pr/12/_astro/a.css',
      'pr/12/index.html',
      'robots.txt',
    ]);
    await runHost(['place', site({ 'old.html': 'old' }), ...to]);
    expect((await runHost(['place', site({ 'new.html': 'new' }), ...to])).code).toBe(0);
    expect(namesIn(into)).toEqual([
      '.nojekyll',
      '_astro/a.css',
      'index.html',
      'new.html',
      'pr/12/.nojekyll',
      'pr/12/_astro/a.css',
      'pr/12/index.html',
    ]);
    await runHost(['remove', '--under', 'pr/12', ...to]);
    expect(namesIn(into).filter((path) => path.startsWith('pr/'))).toEqual([]);
  });

  test('is left alone when it holds something else', async () => {
    const into = writeFiles(scratch(), { 'letters.txt': 'dear' });
    expect(await runHost(['place', site(), '--into', into])).toMatchObject({
      code: 2,
      said: `"${into}" holds something that is no site. Name an empty folder with --into.\n`,
    });
    expect(namesIn(into)).toEqual(['letters.txt']);
  });
});

describe('wrong use', () => {
  test.each([
    [[], 'Say what to do: receive, place, remove, comment, sweep, due.'],
    [['plac'], 'host does not do "plac". Write "place".'],
    [['place'], 'Name the folder to place: npm run host -- place dist --branch gh-pages'],
    [['place', 'nowhere'], 'There is no built site in "nowhere". Build it first: npm run build'],
    [
      ['remove', '--under', '../x'],
      '"../x" is no path below the root of a host. Write it like pr/12.',
    ],
    [
      ['remove', '--under', 'pr/1'],
      'Name the branch that the host publishes with --branch, or a folder with --into.',
    ],
    [
      ['remove', '--under', 'pr/1', '--branch=--upload-pack'],
      'Name the branch that the host publishes',
    ],
    [
      ['remove', '--under', 'pr/1', '--branch', 'a'],
      'Name the repository of the branch with --repository owner/name.',
    ],
    [
      ['remove', '--under', 'pr/1', '--branch', 'a', '--into', 'b'],
      '--into names a folder, --branch a branch. Choose one.',
    ],
    [['receive'], 'Name a new folder for the preview with --into.'],
    [
      ['receive', '--into', 'tests'],
      '"tests" is there already. Name a folder with --into that is not.',
    ],
    [['comment'], 'GITHUB_REPOSITORY is not set. It is owner/name; a workflow sets it.'],
  ])('%j is told what to write', async (words, sentence) => {
    const { code, said } = await runHost(words);
    expect(code).toBe(2);
    expect(said).toContain(sentence);
  });

  test('a folder with a link in it is not placed', async () => {
    const folder = site();
    mkdirSync(join(folder, 'a'));
    symlinkSync('/etc/passwd', join(folder, 'a', 'b.txt'));
    writeFileSync(join(folder, 'c.html'), '');
    const { code, said } = await runHost(['place', folder, '--into', join(scratch(), 'x')]);
    expect(code).toBe(2);
    expect(said).toBe(
      `"${join(folder, 'a', 'b.txt')}" is a link. A site has files and folders only.\n`,
    );
  });
});
