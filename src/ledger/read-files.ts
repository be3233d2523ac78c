import { basename } from 'node:path';
import { problem, topOf } from '#problems';
import { SLUG } from '#schema';
import { type FoundFile, notAFile, show } from './disk.ts';
import { slugOf } from './issues.ts';
import { placeOf } from './located.ts';
import { readChart } from './read-charts.ts';
import { readEvent } from './read-events.ts';
import { readArticle, readPage } from './read-prose.ts';
import { readAgents, readMeasures, readSite, readSources, readTopics } from './read-registries.ts';
import { readReadings } from './read-series.ts';
import type { Content, SeriesRecord } from './records.ts';

/** Downloads of the site whose address the one of an event of that id would be. */
const TAKEN_BY_DATA = new Map([
  ['sources', '/data/sources.csv'],
  ['datapackage', '/data/datapackage.json'],
]);

/** The picture that networks show beside a link to the article; the site draws it. */
const CARD = 'card.png';

/** Routes of the site that a page of the content may not take. */
const TAKEN = new Set([
  '404',
  'archive',
  'articles',
  'charts',
  'corrections',
  'data',
  'figures',
  'manual',
  'search',
  'sources',
  'topics',
]);

const IMAGE = /\.(?:avif|gif|jpe?g|png|svg|webp)$/;
const IMAGE_NAME = /^[A-Za-z0-9][A-Za-z0-9._-]*$/;

/** Reads files that belong together, and files what is wrong with them. */
export function readFiles(content: Content, files: readonly FoundFile[]): void {
  const reader = new FolderReader(content, new Map(files.map((file) => [file.path, file])));
  for (const file of files) reader.read(file);
  reader.readSeries();
}

/** Hands each file to the reader of its place in the folder. */
class FolderReader {
  readonly #content: Content;
  readonly #files: Map<string, FoundFile>;
  /** By the article that they stand beside. */
  readonly #images: Map<string, FoundFile[]>;
  readonly #tables: { event: string; series: string; file: FoundFile }[] = [];

  constructor(content: Content, files: Map<string, FoundFile>) {
    this.#content = content;
    this.#files = files;
    this.#images = imagesByArticle(files.values());
  }

  read(file: FoundFile): void {
    const [folder, name, ...rest] = file.path.split('/');
    if (name === undefined) return this.#readTop(file);
    if (folder === 'articles') return this.#readInArticle(file, name, rest);
    if (rest.length > 0) return this.#unexpected(file);
    if (folder === 'sources' && name.endsWith('.yaml')) return readSources(this.#content, file);
    if (folder === 'figures' && name.endsWith('.yaml'))
      return this.#named(file, '.yaml', this.#readEvent);
    if (folder === 'figures' && name.endsWith('.csv')) return this.#keepTable(file, name);
    if (folder === 'charts' && name.endsWith('.yaml')) return this.#named(file, '.yaml', readChart);
    if (folder === 'pages' && name.endsWith('.md')) return this.#named(file, '.md', this.#readPage);
    this.#unexpected(file);
  }

  /** Tables come last, since they belong to series that the figures files declare. */
  readSeries(): void {
    const { events, broken, problems } = this.#content;
    for (const { event, series, file } of this.#tables) {
      const declared = events.get(event)?.series.get(series);
      if (declared) readReadings(this.#content, file, declared);
      else if (!isBroken(broken, event, series))
        problems.push(problem('series/not-declared', topOf(file.shown), { event, series }));
    }
    for (const event of events.values())
      for (const series of event.series.values()) this.#expectTable(event.id, series);
  }

  #expectTable(event: string, series: SeriesRecord): void {
    const path = `figures/${event}.${series.id}.csv`;
    if (this.#files.has(path)) return;
    const found = { file: show(this.#content.root, path) };
    this.#content.problems.push(problem('series/no-file', placeOf(series), found));
    this.#content.broken.add(`events/${event}/series/${series.id}`);
  }

  #readTop(file: FoundFile): void {
    if (file.path === 'site.yaml') readSite(this.#content, file);
    else if (file.path === 'agents.yaml') readAgents(this.#content, file);
    else if (file.path === 'measures.yaml') readMeasures(this.#content, file);
    else if (file.path === 'topics.yaml') readTopics(this.#content, file);
    else this.#unexpected(file);
  }

  #readInArticle(file: FoundFile, id: string, rest: string[]): void {
    if (rest.length === 0) return this.#unexpected(file);
    if (rest.join('/') === 'index.md') {
      if (this.#isSlug(id, file)) readArticle(this.#content, id, file, this.#imagesOf(id));
    } else if (!IMAGE.test(file.path) || !this.#files.has(`articles/${id}/index.md`)) {
      this.#unexpected(file);
    } else if (rest.join('/') === CARD) {
      this.#taken(file, `/articles/${id}/${CARD}`);
    } else if (!rest.every((part) => IMAGE_NAME.test(part))) {
      this.#wrongName(file, basename(file.path));
    }
  }

  #imagesOf(id: string): FoundFile[] {
    return this.#images.get(id) ?? [];
  }

  #readPage = (content: Content, id: string, file: FoundFile): void => {
    if (TAKEN.has(id)) this.#taken(file, `/${id}/`);
    else readPage(content, id, file);
  };

  #readEvent = (content: Content, id: string, file: FoundFile): void => {
    const address = TAKEN_BY_DATA.get(id);
    if (address) this.#taken(file, address);
    else readEvent(content, id, file);
  };

  #taken(file: FoundFile, address: string): void {
    this.#content.problems.push(problem('id/taken', topOf(file.shown), { address }));
  }

  #named(
    file: FoundFile,
    ending: string,
    read: (content: Content, id: string, file: FoundFile) => void,
  ): void {
    const id = basename(file.path, ending);
    if (this.#isSlug(id, file)) read(this.#content, id, file);
  }

  #keepTable(file: FoundFile, name: string): void {
    const [event = '', series = '', ...rest] = name.slice(0, -'.csv'.length).split('.');
    if (!SLUG.test(event) || !SLUG.test(series) || rest.length > 0)
      return this.#wrongName(file, name, '<event>.<series>.csv');
    this.#tables.push({ event, series, file });
  }

  #isSlug(id: string, file: FoundFile): boolean {
    if (SLUG.test(id)) return true;
    this.#wrongName(file, id, slugOf(id));
    return false;
  }

  #wrongName(file: FoundFile, name: string, better = ''): void {
    this.#content.problems.push(problem('file/name', topOf(file.shown), { name, better }));
  }

  #unexpected(file: FoundFile): void {
    const found = problem('file/unexpected', topOf(file.shown), { name: basename(file.path) });
    this.#content.problems.push(file.kind === 'file' ? found : notAFile(file));
  }
}

function imagesByArticle(files: Iterable<FoundFile>): Map<string, FoundFile[]> {
  const images = [...files].filter(({ path }) => path.startsWith('articles/') && IMAGE.test(path));
  return Map.groupBy(images, ({ path }) => path.split('/')[1] ?? '');
}

function isBroken(broken: Set<string>, event: string, series: string): boolean {
  return broken.has(`events/${event}`) || broken.has(`events/${event}/series/${series}`);
}
