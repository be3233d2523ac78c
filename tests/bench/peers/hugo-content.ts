import { join } from 'node:path';
import type { Inputs } from './prepare-peers.ts';
import { writeText } from './prepare-peers.ts';

/** Hugo makes a page for each file of its content only, so what stands for a record gets a file. */
export function writeHugoContent({ events, charts, listings }: Inputs, folder: string): void {
  const write = (file: string, front: object) =>
    writeText(join(folder, 'content', file), `${JSON.stringify(front, null, 1)}\n`);
  for (const { id, title, description, style, figures } of events) {
    const sources = Object.values(figures).flatMap(({ claims }) =>
      claims.map(({ source }) => source),
    );
    write(`figures/${id}.md`, { id, title, description, style, sources: [...new Set(sources)] });
  }
  for (const { path, embed, ...chart } of charts) {
    write(`charts/${chart.id}.md`, chart);
    const { id, title, description } = chart;
    write(`embeds/${id}.md`, { id, title, description, style: embed, url: `${path}embed/` });
  }
  for (const [index, { path, ...listing }] of listings.entries())
    write(path === '/' ? '_index.md' : `lists/list-${index}.md`, { ...listing, url: path });
}
