import { textOf, textsIn, withFile, withoutFiles } from './content-state.ts';
import { type Edit, KINDS } from './edit.ts';
import { newId, type Random, wordOf } from './random.ts';

type Block = (id: string, random: Random) => string;

/** Records that stand in a file one after the other. */
const BLOCKS: Record<'agents' | 'topics' | 'sources', Block> = {
  agents: (id, random) => `${id}:\n  name: The ${wordOf(random)} office\n  kind: news outlet\n`,
  topics: (id, random) => `${id}:\n  label: ${id}\n  summary: On ${wordOf(random)} and more.\n`,
  sources: (id, random) =>
    `${id}:\n  publisher: The Elm Gazette\n  title: On the ${wordOf(random)}\n  date: '2031-05-0${1 + random.below(6)}'\n  url: https://gazette.example/${id}\n  archived: https://archive.example/${id}\n`,
};

type BlockKind = keyof typeof BLOCKS;

const FILES: Record<BlockKind, string> = {
  agents: 'agents.yaml',
  topics: 'topics.yaml',
  sources: 'sources/more.yaml',
};

const addBlock = (kind: BlockKind): Edit => ({
  name: `${kind}: add`,
  make: (state, random) => {
    const path = random.pick(textsIn(state, KINDS[kind])) ?? FILES[kind];
    return withFile(state, path, textOf(state, path) + BLOCKS[kind](newId(random), random));
  },
});

const LISTED = /^topics: \[(?<first>[\w-]+)/m;

/**
 * Where topics have records, each topic of an article needs one, and each record an article: so the one
 * that lacks a record gets it, else an article gets a new topic.
 */
const addTopic: Edit = {
  name: 'topics: add',
  make: (state, random) => {
    const path = random.pick(textsIn(state, KINDS.articles));
    const text = path === undefined ? '' : textOf(state, path);
    const first = LISTED.exec(text)?.groups?.['first'];
    if (path === undefined || first === undefined) return undefined;
    const records = textOf(state, FILES.topics);
    const hasRecord = new RegExp(`^${first}:`, 'm').test(records);
    const id = hasRecord ? newId(random) : first;
    const withRecord = withFile(state, FILES.topics, records + BLOCKS.topics(id, random));
    if (!hasRecord) return withRecord;
    return withFile(withRecord, path, text.replace(LISTED, `topics: [${id}, $<first>`));
  },
};

/** A record from its id to the next one. */
const BLOCK = /^[\w-]+:.*\n(?:[ \n].*\n?)*/gm;

const deleteBlock = (kind: BlockKind): Edit => ({
  name: `${kind}: delete`,
  make: (state, random) => {
    const path = random.pick(textsIn(state, KINDS[kind]));
    if (path === undefined) return undefined;
    const text = textOf(state, path);
    const block = random.pick([...text.matchAll(BLOCK)])?.[0];
    if (block === undefined) return undefined;
    const left = text.replace(block, '');
    return left.trim() ? withFile(state, path, left) : withoutFiles(state, (each) => each === path);
  },
});

const splitSources: Edit = {
  name: 'sources: move to another file',
  make: (state, random) => {
    const path = random.pick(textsIn(state, KINDS.sources));
    if (path === undefined) return undefined;
    const text = textOf(state, path);
    const blocks = [...text.matchAll(BLOCK)].map(([block]) => block);
    const block = blocks.length > 1 ? random.pick(blocks) : undefined;
    if (block === undefined) return undefined;
    const to = random.pick(textsIn(state, KINDS.sources).filter((each) => each !== path));
    const target = to ?? `sources/${newId(random)}.yaml`;
    const without = withFile(state, path, text.replace(block, ''));
    return withFile(without, target, textOf(state, target) + block);
  },
};

const DATE = /'2031-05-0(\d)'/g;

const otherDay = (kind: 'sources' | 'figures' | 'articles'): Edit => ({
  name: `${kind}: another day`,
  make: (state, random) => {
    const path = random.pick(textsIn(state, KINDS[kind]));
    if (path === undefined) return undefined;
    const text = textOf(state, path);
    const date = random.pick([...text.matchAll(DATE)]);
    if (!date) return undefined;
    const day = `'2031-05-0${1 + random.below(9)}'`;
    return withFile(state, path, text.slice(0, date.index) + day + text.slice(date.index + 12));
  },
});

const moreFacts: Edit = {
  name: 'sources: a licence comes or goes',
  make: (state, random) => {
    const path = random.pick(textsIn(state, KINDS.sources));
    if (path === undefined) return undefined;
    const text = textOf(state, path);
    const licence = /\n {2}licence: .*/g;
    if (licence.test(text)) return withFile(state, path, text.replace(licence, ''));
    const url = random.pick([...text.matchAll(/\n {2}url: .*/g)])?.[0];
    if (url === undefined) return undefined;
    return withFile(state, path, text.replace(url, `${url}\n  licence: ${wordOf(random)} 1.0`));
  },
};

const measure: Edit = {
  name: 'measures: add',
  make: (state, random) => {
    const text = textOf(state, 'measures.yaml');
    const word = wordOf(random);
    const more = `measures:\n  ${newId(random)}:\n    label: More ${word}\n    one: ${word}\n    other: ${word}s\n    counts: Each ${word} that was seen.\n`;
    return withFile(state, 'measures.yaml', text.replace('measures:\n', more));
  },
};

export const RECORDS: Edit[] = [
  addBlock('agents'),
  addTopic,
  addBlock('sources'),
  deleteBlock('agents'),
  deleteBlock('topics'),
  deleteBlock('sources'),
  splitSources,
  otherDay('sources'),
  otherDay('figures'),
  otherDay('articles'),
  moreFacts,
  measure,
];
