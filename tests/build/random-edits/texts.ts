import {
  type ContentState,
  isImage,
  textOf,
  textsIn,
  withFile,
  withoutFiles,
} from './content-state.ts';
import { type Edit, KINDS } from './edit.ts';
import { newId, type Random, wordOf } from './random.ts';

const ARTICLES = /^articles\/([^/]+)\/index\.md$/;
/** More articles than this make a build slow. */
const MOST_ARTICLES = 4;

const article = (state: ContentState, random: Random) =>
  random.pick(textsIn(state, KINDS.articles));

/** Copies an article with its images to another address. */
const addArticle: Edit = {
  name: 'articles: add',
  make: (state, random) => {
    const paths = textsIn(state, ARTICLES);
    const from = random.pick(paths)?.replace('index.md', '');
    if (from === undefined || paths.length >= MOST_ARTICLES) return undefined;
    const to = `articles/${newId(random)}/`;
    const copies = [...state].flatMap(([path, text]): [string, string][] =>
      path.startsWith(from) ? [[to + path.slice(from.length), text]] : [],
    );
    return new Map([...state, ...copies]);
  },
};

const deleteArticle: Edit = {
  name: 'articles: delete',
  make: (state, random) => {
    const folder = article(state, random)?.replace('index.md', '');
    return folder === undefined
      ? undefined
      : withoutFiles(state, (path) => path.startsWith(folder));
  },
};

/** Adds a line to the front matter, or takes it away when it is there. */
const lineOf = (kind: 'articles', what: string, line: (random: Random) => string): Edit => ({
  name: `${kind}: ${what} comes or goes`,
  make: (state, random) => {
    const path = random.pick(textsIn(state, KINDS[kind]));
    if (path === undefined) return undefined;
    const text = textOf(state, path);
    const more = line(random);
    const key = /^[\w-]+:/.exec(more)?.[0] ?? '';
    const found = new RegExp(`\\n${key}.*(?:\\n(?: |- ).*)*`).exec(text)?.[0];
    if (found !== undefined) return withFile(state, path, text.replace(found, ''));
    return withFile(state, path, text.replace(/^---\n/, `---\n${more}\n`));
  },
});

const time = (random: Random) => `2031-06-${10 + random.below(12)}T${10 + random.below(10)}:00Z`;

const published: Edit = {
  name: 'articles: another time of publication',
  make: (state, random) => {
    const path = article(state, random);
    if (path === undefined) return undefined;
    const moment = random.below(2) ? `2031-05-0${6 + random.below(4)}` : time(random);
    return withFile(
      state,
      path,
      textOf(state, path).replace(/\npublished: .*/, `\npublished: '${moment}'`),
    );
  },
};

const CORRECTION = (random: Random) =>
  `corrections:\n  - date: '2031-05-0${7 + random.below(3)}'\n    was: the ${wordOf(random)}\n    now: the ${wordOf(random)}\n    reason: It was misread.`;

const addPage: Edit = {
  name: 'pages: add',
  make: (state, random) => {
    const id = newId(random);
    const chart = random
      .pick(textsIn(state, KINDS.charts))
      ?.slice('charts/'.length, -'.yaml'.length);
    const text = `---\ntitle: About ${wordOf(random)}\n---\n\nThe ${wordOf(random)} is described.\n\n[A chart of it](chart:${chart})\n`;
    return withFile(state, `pages/${id}.md`, text);
  },
};

const deleteFrom = (kind: 'pages' | 'charts'): Edit => ({
  name: `${kind}: delete`,
  make: (state, random) => {
    const gone = random.pick(textsIn(state, KINDS[kind]));
    return gone === undefined ? undefined : withoutFiles(state, (path) => path === gone);
  },
});

const addChart: Edit = {
  name: 'charts: add',
  make: (state, random) => {
    const from = random.pick(textsIn(state, KINDS.charts));
    if (from === undefined || textsIn(state, KINDS.charts).length > 12) return undefined;
    return withFile(state, `charts/${newId(random)}.yaml`, textOf(state, from));
  },
};

/** Shows a chart in a text, or takes its paragraph away. */
const showChart: Edit = {
  name: 'charts: shown in an article, or no more',
  make: (state, random) => {
    const path = article(state, random);
    const chart = random
      .pick(textsIn(state, KINDS.charts))
      ?.slice('charts/'.length, -'.yaml'.length);
    if (path === undefined || chart === undefined) return undefined;
    const text = textOf(state, path);
    const shown = new RegExp(`\\n\\[[^\\]]*\\]\\(chart:${chart}\\)\\n`).exec(text)?.[0];
    if (shown !== undefined) return withFile(state, path, text.replace(shown, ''));
    return withFile(
      state,
      path,
      `${text.trimEnd()}\n\n[See the ${wordOf(random)}](chart:${chart})\n`,
    );
  },
};

const images = (state: ContentState) => [...state.keys()].filter(isImage);

const otherPixels: Edit = {
  name: 'images: other bytes',
  make: (state, random) => {
    const path = random.pick(images(state));
    return path === undefined
      ? undefined
      : withFile(state, path, textOf(state, path) + wordOf(random));
  },
};

const addImage: Edit = {
  name: 'images: add',
  make: (state, random) => {
    const from = random.pick(images(state));
    if (from === undefined) return undefined;
    const folder = from.slice(0, from.lastIndexOf('/'));
    const name = `${newId(random)}.png`;
    const shown = `${textOf(state, `${folder}/index.md`).trimEnd()}\n\n![A view of the ${wordOf(random)}](${name})\n`;
    const withImage = withFile(state, `${folder}/${name}`, textOf(state, from) + wordOf(random));
    return withFile(withImage, `${folder}/index.md`, shown);
  },
};

const deleteImage: Edit = {
  name: 'images: delete',
  make: (state, random) => {
    const gone = random.pick(images(state));
    if (gone === undefined) return undefined;
    const name = gone.slice(gone.lastIndexOf('/') + 1);
    const text = gone.replace(name, 'index.md');
    const line = new RegExp(`\\n!\\[[^\\]]*\\]\\(${name}[^)]*\\)\\n`);
    const without = withoutFiles(state, (path) => path === gone);
    return withFile(without, text, textOf(state, text).replace(line, ''));
  },
};

export const TEXTS: Edit[] = [
  addArticle,
  deleteArticle,
  lineOf('articles', 'the mark of a draft', () => 'status: draft'),
  lineOf('articles', 'a topic', (random) => `topics: [${wordOf(random)}]`),
  lineOf('articles', 'the day of an update', () => "updated: '2031-05-09'"),
  lineOf('articles', 'a summary', (random) => `summary: On the ${wordOf(random)}.`),
  lineOf('articles', 'a correction', CORRECTION),
  published,
  addPage,
  deleteFrom('pages'),
  deleteFrom('charts'),
  addChart,
  showChart,
  otherPixels,
  addImage,
  deleteImage,
];
