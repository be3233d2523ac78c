import { execFileSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findSides, NoSuchSide, repositoryOf } from '#diff';
import { runDiff } from './case.ts';

/** A repository of its own with the flood fixture below `site/content`. */
const folder = mkdtempSync(join(tmpdir(), 'ledgerline-repository-'));
const content = join(folder, 'site/content');
const apart = mkdtempSync(join(tmpdir(), 'ledgerline-shallow-'));

function git(...words: string[]): string {
  const who = ['-c', 'user.name=Editor', '-c', 'user.email=editor@elm.example'];
  return execFileSync('git', [...who, ...words], { cwd: folder, encoding: 'utf8' }).trim();
}

function commit(message: string): string {
  git('add', '--all');
  git('commit', '--quiet', '--message', message);
  return git('rev-parse', 'HEAD');
}

let first = '';
let onMain = '';

beforeAll(() => {
  cpSync('tests/fixtures/flood', content, { recursive: true });
  git('init', '--quiet', '--initial-branch', 'main');
  first = commit('The flood');
  git('checkout', '--quiet', '-b', 'work');
  appendFileSync(join(content, 'pages/method.md'), '\nMore is to be said.\n');
  commit('Say more of the method');
  git('checkout', '--quiet', 'main');
  appendFileSync(join(content, 'articles/water-and-numbers/index.md'), '\nThe water fell.\n');
  onMain = commit('The water fell');
  git('checkout', '--quiet', 'work');
});

afterAll(() => {
  for (const each of [folder, apart]) rmSync(each, { recursive: true, force: true });
});

function sides(base: string, head?: string) {
  const scratch = mkdtempSync(join(folder, '.git/scratch-'));
  const words: [string, string?] = head === undefined ? [base] : [base, head];
  return findSides(words, { content, repository: repositoryOf(content), scratch });
}

const refusal = (base: string, head?: string) => {
  try {
    sides(base, head);
    return undefined;
  } catch (error) {
    return error instanceof NoSuchSide ? error.message : error;
  }
};

describe('the sides of a comparison', () => {
  test('of a branch alone is what the work parted from, and of two the tips', () => {
    expect(sides('main').base.side).toEqual({ name: 'main', revision: first });
    expect(sides('main', 'work').base.side.revision).toBe(onMain);
    expect(sides('work', 'main').head.side.revision).toBe(onMain);
  });

  test('without a second word is the content as it is', () => {
    expect(sides('main').head).toEqual({
      kind: 'content',
      folder: content,
      side: { name: `${content}/ as it is` },
    });
  });

  test('may be steps back, tags and folders', () => {
    git('tag', 'v1', first);
    expect(sides('v1', 'HEAD').base.side.revision).toBe(first);
    expect(sides('HEAD~1', 'HEAD').base.side.revision).toBe(first);
    expect(sides(content, 'HEAD').base).toMatchObject({ kind: 'content', folder: content });
    expect(sides(join(folder, 'site'), 'HEAD').base.folder).toBe(content);
  });

  test('tell why they cannot be read', () => {
    mkdirSync(join(folder, 'empty'), { recursive: true });
    expect({
      unknown: refusal('mian'),
      option: refusal('--output=x'),
      several: refusal('main..work'),
      empty: refusal(join(folder, 'empty'))?.toString().replaceAll(folder, ''),
      head: refusal('main', 'wrok'),
    }).toMatchInlineSnapshot(`
      {
        "empty": "The folder "/empty" holds neither a built site (with index.html and data/) nor content (with site.yaml).",
        "head": ""wrok" is no folder here, and no revision that can be read: git knows no such branch, tag or commit. "git log --oneline" lists commits.",
        "option": ""--output=x" is no folder here, and no revision that can be read: it is no name of a branch, a tag or a commit.",
        "several": ""main..work" is no folder here, and no revision that can be read: git knows no such branch, tag or commit. "git log --oneline" lists commits.",
        "unknown": ""mian" is no folder here, and no revision that can be read: git knows no such branch, tag or commit. "git log --oneline" lists commits.",
      }
    `);
  });

  test('of a history that is cut off tell how to get the rest', () => {
    const shallow = join(apart, 'shallow');
    execFileSync('git', ['clone', '--quiet', '--depth', '1', `file://${folder}`, shallow]);
    const setting = { content: join(shallow, 'site/content'), scratch: join(apart, 'scratch') };
    const repository = repositoryOf(setting.content);
    const words: [string, string?] = [first];
    const read = () => findSides(words, { ...setting, repository });
    expect(read).toThrowError(
      'git has only a part of the history here. Fetch the rest: git fetch --unshallow',
    );
  });

  test('of a revision without the folder say so', () => {
    git('checkout', '--quiet', '--orphan', 'other');
    git('rm', '-r', '--quiet', '--force', '.');
    writeFileSync(join(folder, 'notes.md'), 'Notes.\n');
    commit('Notes alone');
    git('checkout', '--quiet', 'work');
    expect(refusal('other')).toMatchInlineSnapshot(
      `""other" is no folder here, and no revision that can be read: it has no folder "site/content"."`,
    );
  });
});

describe('diff of revisions', () => {
  test('says what the work does alone, and leaves the repository as it was', async () => {
    const before = git('status', '--porcelain', '--untracked-files=no');
    const { code, printed } = await runDiff(['main', '--content', content]);
    expect(code).toBe(0);
    expect(printed.replaceAll(first.slice(0, 7), 'FIRST').replaceAll(folder, ''))
      .toMatchInlineSnapshot(`
        "main (FIRST) → /site/content/ as it is
        1 page changed.

        Pages
          /method/  changed; text; words +5
        "
      `);
    expect(git('status', '--porcelain', '--untracked-files=no')).toBe(before);
  });

  test('with a word that is no state ends with 2 and a sentence', async () => {
    await expect(
      runDiff(['mian', '--content', content]),
    ).rejects.toThrowErrorMatchingInlineSnapshot(
      `[Error: "mian" is no folder here, and no revision that can be read: git knows no such branch, tag or commit. "git log --oneline" lists commits.]`,
    );
    await expect(runDiff(['--content', content])).rejects.toThrowErrorMatchingInlineSnapshot(
      `[Error: Name what to compare with: a branch, a commit or a folder. For example: npm run diff -- main]`,
    );
    await expect(
      runDiff(['main', '--content', content, '--pictures']),
    ).rejects.toThrowErrorMatchingInlineSnapshot(
      `[Error: Pictures go into the report in HTML. Add --to review.html.]`,
    );
    await expect(
      runDiff(['main', '--content', content, '--to', 'nowhere/x.md']),
    ).rejects.toThrowErrorMatchingInlineSnapshot(
      `[Error: There is no folder "nowhere" for the report nowhere/x.md. Make it first.]`,
    );
    await expect(
      runDiff(['main', '--content', content, '--to', 'x.pdf']),
    ).rejects.toThrowErrorMatchingInlineSnapshot(
      `[Error: "x.pdf" has no ending that says how to write the report. Name a file that ends in .html, .md or .json.]`,
    );
  });
});
