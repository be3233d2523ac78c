import { existsSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { filesOf, finished, Site } from './site.ts';

const site = new Site();
let published: Record<string, string> = {};
/** What the edit of the killed builds would publish. */
let edited: Record<string, string> = {};

beforeAll(async () => {
  const { code, printed } = await site.build();
  if (code !== 0) throw new Error(printed);
  published = filesOf(site.out);
  const undo = withText('has other hours', 'has later hours');
  edited = await site.buildClean();
  undo();
});
afterAll(() => site.remove());

const PAGE = 'articles/water-and-numbers/index.html';
const article = join(site.content, 'articles/water-and-numbers/index.md');

function withText(from: string, to: string): () => void {
  const before = readFileSync(article, 'utf8');
  writeFileSync(article, before.replace(from, to));
  return () => writeFileSync(article, before);
}

describe('a build that does not come to its end', () => {
  test('changes nothing when the words claim more than the record', async () => {
    const undo = withText('[at least 28]', '[28]');
    const { code, printed } = await site.build();
    undo();
    expect(code).toBe(1);
    expect(printed).toContain('error[binding/overclaims] "28" drops the hedge of "at least 28".');
    expect(printed).toContain('articles/water-and-numbers/index.md:11:51');
    expect(filesOf(site.out)).toEqual(published);
  });

  test.each([300, 1000, 1800, 2600, 3400, 4200, 5000])(
    'changes nothing or everything when it is killed after %i ms',
    async (delay) => {
      const undo = withText('has other hours', 'has later hours');
      const child = site.start();
      const end = finished(child);
      await wait(delay);
      child.kill('SIGKILL');
      await end;
      undo();
      const found = filesOf(site.out);
      expect([published, edited]).toContainEqual(found);
      if (found[PAGE] !== published[PAGE]) await site.build();
    },
  );

  test('leaves a cache that the next build does not trust', async () => {
    const { code } = await site.build();
    expect(code).toBe(0);
    expect(filesOf(site.out)).toEqual(await site.buildClean());
    expect(readdirSync(site.folder).filter((name) => name.startsWith('.dist'))).toEqual([]);
  });

  test('is put right when it was killed between the two renames', async () => {
    renameSync(site.out, join(site.folder, '.dist-old-999999999'));
    const undo = withText('[at least 28]', '[28]');
    const { code } = await site.build();
    undo();
    expect(code).toBe(1);
    expect(filesOf(site.out)).toEqual(published);
  });

  test('never replaces a folder that no build has made', async () => {
    const { code, printed } = await site.build('cache', join(site.folder, 'content'));
    expect(code).toBe(2);
    expect(printed).toContain('holds something that no build has made');
    expect(existsSync(join(site.content, 'site.yaml'))).toBe(true);
  });
});
