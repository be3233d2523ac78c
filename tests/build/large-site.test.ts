import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Site } from './site.ts';

const site = new Site();
afterAll(() => site.remove());
beforeAll(async () => {
  for (let each = 0; each < 500; each++)
    write(`text-${each}`, each % 2 ? 'rain' : 'snow', 2030 - (each % 3));
  const { code, printed } = await site.build();
  if (code !== 0) throw new Error(printed);
});

function write(id: string, topic: string, year: number): void {
  const folder = join(site.content, 'articles', id);
  const matter = `title: A text\nstandfirst: A text.\npublished: '${year}-03-04'\ntopics: [${topic}]`;
  mkdirSync(folder);
  writeFileSync(join(folder, 'index.md'), `---\n${matter}\n---\n\nNo count.\n`);
}

test('the page of the search leads to the lists of a site of more than 500 articles', async () => {
  const page = readFileSync(join(site.out, 'search/index.html'), 'utf8');
  const lists = page.match(/<section class="listed".*?<\/section>/gs) ?? [];
  await expect(`${lists.join('\n').replaceAll('<li>', '\n<li>')}\n`).toMatchFileSnapshot(
    '../snapshots/large-site/search.html',
  );
});
