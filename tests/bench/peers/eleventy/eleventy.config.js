import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import anchor from 'markdown-it-anchor';
import footnote from 'markdown-it-footnote';

const read = (file) => JSON.parse(readFileSync(file, 'utf8'));
const readAll = (folder) => readdirSync(folder).map((name) => read(`${folder}/${name}`));

export default function configure(eleventy) {
  for (const name of ['site', 'styles', 'documents'])
    eleventy.addGlobalData(name, () => read(`inputs/data/${name}.json`));
  for (const name of ['data/events', 'charts', 'listings'])
    eleventy.addGlobalData(basename(name), () => readAll(`inputs/${name}`));
  eleventy.addGlobalData('figures', () => figuresOf(readAll('inputs/data/events')));
  eleventy.amendLibrary('md', (markdown) => markdown.use(footnote).use(anchor));
  eleventy.addCollection('newest', (all) => all.getFilteredByTag('articles').toReversed());
  eleventy.addWatchTarget('inputs');
  eleventy.ignores.add('drawings');
  return {
    dir: { input: '.', includes: 'site/_includes', output: 'out' },
    markdownTemplateEngine: false,
    templateFormats: ['md', '11ty.js'],
  };
}

/** Every figure by '<event>/<figure>', with the event that it is of. */
function figuresOf(events) {
  return Object.fromEntries(
    events.flatMap((event) =>
      Object.values(event.figures).map((figure) => [`${event.id}/${figure.id}`, { event, figure }]),
    ),
  );
}
