import { type ContentState, textOf, textsIn, withFile } from './content-state.ts';
import { type Edit, type Kind, KINDS } from './edit.ts';
import { type Random, wordOf } from './random.ts';

/** A line of YAML whose value is words for readers. */
const SAYING =
  /^(?<key>\s*(?:- )?(?:label|title|name|short|kind|counts|one|other|note|summary|description|publisher|place|subtitle|standfirst|reason|was|now|locator|quote|because-of): )(?<quote>'?)(?<words>[^'[{:\n]+)\k<quote>$/gm;

/** Words grow to this length, then they are cut. */
const LONGEST = 60;

/** Changes the words of one line of a file. */
function changeWords(state: ContentState, path: string, random: Random): ContentState | undefined {
  const text = textOf(state, path);
  const line = random.pick([...text.matchAll(SAYING)]);
  if (!line?.groups) return undefined;
  const { key = '', quote = '', words = '' } = line.groups;
  const kept = words.length > LONGEST ? words.split(' ').slice(0, 3).join(' ') : words;
  const changed = `${key}${quote}${kept.trimEnd()} ${wordOf(random)}${quote}`;
  const end = line.index + line[0].length;
  return withFile(state, path, text.slice(0, line.index) + changed + text.slice(end));
}

const wordsOf = (kind: Kind): Edit => ({
  name: `${kind}: other words`,
  make: (state, random) => {
    const path = random.pick(textsIn(state, KINDS[kind]));
    return path === undefined ? undefined : changeWords(state, path, random);
  },
});

const MORE = /\n\nThe \w+ was beside the \w+\.\n/g;

/** Adds a paragraph to a text, or takes one away that was added. */
const proseOf = (kind: 'articles' | 'pages'): Edit => ({
  name: `${kind}: another paragraph`,
  make: (state, random) => {
    const path = random.pick(textsIn(state, KINDS[kind]));
    if (path === undefined) return undefined;
    const text = textOf(state, path);
    const added = random.pick([...text.matchAll(MORE)]);
    if (added && random.below(2)) return withFile(state, path, text.replace(added[0], '\n'));
    const more = `\n\nThe ${wordOf(random)} was beside the ${wordOf(random)}.\n`;
    return withFile(state, path, text.trimEnd() + more);
  },
});

const sentenceOf = (kind: 'articles' | 'pages'): Edit => ({
  name: `${kind}: another word`,
  make: (state, random) => {
    const path = random.pick(textsIn(state, KINDS[kind]));
    if (path === undefined) return undefined;
    const text = textOf(state, path);
    const the = random.pick([...text.matchAll(/\b[Tt]he (?=[a-z]+\b)/g)]);
    if (!the) return undefined;
    const end = the.index + the[0].length;
    return withFile(state, path, `${text.slice(0, end)}${wordOf(random)} ${text.slice(end)}`);
  },
});

const REWORDED: Kind[] = [
  'site',
  'agents',
  'measures',
  'topics',
  'sources',
  'figures',
  'charts',
  'articles',
  'pages',
];

export const WORDS: Edit[] = [
  ...REWORDED.map(wordsOf),
  proseOf('articles'),
  proseOf('pages'),
  sentenceOf('articles'),
  sentenceOf('pages'),
];
