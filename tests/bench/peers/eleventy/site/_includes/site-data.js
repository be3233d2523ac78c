import { readdirSync, readFileSync } from 'node:fs';

const read = (file) => JSON.parse(readFileSync(`inputs/${file}`, 'utf8'));

/** Read once for all pages. As global data it would be merged anew for each of them. */
export const site = read('data/site.json');
export const styles = read('data/styles.json');
export const documents = read('data/documents.json');
export const events = everyOf('data/events');
export const charts = everyOf('charts');
export const listings = everyOf('listings');

/** Every figure by '<event>/<figure>', with the event that it is of. */
export const figures = Object.fromEntries(
  [...events.values()].flatMap((event) =>
    Object.values(event.figures).map((figure) => [`${event.id}/${figure.id}`, { event, figure }]),
  ),
);

function everyOf(folder) {
  const names = readdirSync(`inputs/${folder}`);
  return new Map(names.map((name) => [name.replace('.json', ''), read(`${folder}/${name}`)]));
}
