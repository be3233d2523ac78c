import {
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  symlinkSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { onContentChange } from '#assist';
import { unseen } from '../../src/assist/watch.ts';

const PAUSE = 30;

describe.runIf(process.platform === 'linux')('the watch of a content folder', () => {
  let scratch = '';
  let content = '';
  let changes = 0;
  let end: () => Promise<void> = async () => {};

  beforeEach(() => {
    scratch = mkdtempSync(join(tmpdir(), 'ledgerline-watched-'));
    content = join(scratch, 'content');
    mkdirSync(join(content, 'articles/one'), { recursive: true });
    write('articles/one/index.md', 'One.');
    changes = 0;
  });
  afterEach(async () => {
    await end();
    rmSync(scratch, { recursive: true, force: true });
  });

  const write = (path: string, text: string): void => writeFileSync(join(content, path), text);

  async function start(root = content): Promise<void> {
    const changed = (): void => {
      changes += 1;
    };
    end = await onContentChange(root, changed, { pause: PAUSE });
  }

  /** Expects the changes to be told, and then no more. */
  async function heard(change: () => void): Promise<void> {
    const before = changes;
    change();
    await vi.waitFor(() => expect(changes).toBeGreaterThan(before));
    await quiet();
  }

  const quiet = () => new Promise((resolve) => setTimeout(resolve, 5 * PAUSE));

  test('hears of a file that is saved, replaced, made and taken away', async () => {
    await start();
    await heard(() => write('articles/one/index.md', 'Two.'));
    write('.next', 'Three.');
    await quiet();
    await heard(() => renameSync(join(content, '.next'), join(content, 'articles/one/index.md')));
    await heard(() => write('articles/one/index.md', 'Four.'));
    await heard(() => write('site.yaml', 'title: A'));
    await heard(() => unlinkSync(join(content, 'site.yaml')));
  });

  test('hears of files in a folder that came after it began, or came back under its name', async () => {
    await start();
    await heard(() => mkdirSync(join(content, 'articles/two')));
    await heard(() => write('articles/two/index.md', 'Two.'));
    await heard(() => {
      rmSync(join(content, 'articles'), { recursive: true });
      mkdirSync(join(content, 'articles/two'), { recursive: true });
    });
    await heard(() => write('articles/two/index.md', 'Two again.'));
    await heard(() => renameSync(join(content, 'articles/two'), join(content, 'articles/three')));
    await heard(() => write('articles/three/index.md', 'Three.'));
  });

  test('hears of the folder itself that goes and comes back', async () => {
    await start();
    await heard(() => renameSync(content, `${content}-away`));
    await heard(() => renameSync(`${content}-away`, content));
    await heard(() => write('articles/one/index.md', 'Back.'));
  });

  test('follows a content folder that is a link, also when it leads elsewhere', async () => {
    const link = join(scratch, 'link');
    symlinkSync(content, link);
    await start(link);
    await heard(() => write('articles/one/index.md', 'By the link.'));
    mkdirSync(join(scratch, 'other'));
    await heard(() => {
      unlinkSync(link);
      symlinkSync(join(scratch, 'other'), link);
    });
    await heard(() => writeFileSync(join(scratch, 'other/site.yaml'), 'title: A'));
  });

  test('hears nothing of hidden files and folders, nor of what lies beside it', async () => {
    mkdirSync(join(content, '.schemas'));
    await start();
    write('.hidden', 'x');
    write('.schemas/figures.json', '{}');
    writeFileSync(join(scratch, 'beside.txt'), 'x');
    await quiet();
    expect(changes).toBe(0);
  });

  test('tells changes that come together once', async () => {
    await start();
    await heard(() => {
      for (let number = 0; number < 50; number += 1) write(`articles/one/${number}.md`, 'x');
    });
    expect(changes).toBe(1);
  });
});

test.each([
  [
    'ENOSPC',
    'Not every change of the content will be seen: the system watches no more folders (why). Next: raise its limit, fs.inotify.max_user_watches, and start again.',
  ],
  [
    'EMFILE',
    'Not every change of the content will be seen: the system watches no more folders (why). Next: raise its limit, fs.inotify.max_user_instances, and start again.',
  ],
  [
    'EACCES',
    'Not every change of the content will be seen: a folder cannot be watched (why). Next: see that every folder of it can be read, and start again.',
  ],
])('a folder that cannot be watched for %s is told of, with the next step', (code, told) => {
  expect(unseen(Object.assign(new Error('why'), { code }))).toBe(told);
});
