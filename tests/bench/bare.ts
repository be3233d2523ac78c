import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { parseDocument } from 'yaml';

/** The least that any check of the content must do: parse the same files with the bare libraries. */
const folder = process.argv[2] ?? 'content';
const parser = unified().use(remarkParse).use(remarkGfm).freeze();
let nodes = 0;
for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
  if (!entry.isFile()) continue;
  const text = readFileSync(join(entry.parentPath, entry.name), 'utf8');
  if (entry.name.endsWith('.yaml'))
    nodes += parseDocument(text, { uniqueKeys: false }).errors.length + 1;
  if (!entry.name.endsWith('.md')) continue;
  const [, front = '', body = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(text) ?? [];
  nodes += parseDocument(front).errors.length + parser.parse(body).children.length;
}
if (nodes === 0) throw new Error(`Nothing to parse in ${folder}`);
