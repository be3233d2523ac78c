import { type ContentState, isImage } from './content-state.ts';
import { type Edit, KINDS } from './edit.ts';
import { newId, type Random } from './random.ts';

/** Where the ids of a kind stand: in the paths of its files, or at the start of lines in them. */
interface Naming {
  kind: string;
  ids: (state: ContentState) => string[];
}

const fromPaths = (kind: string, pattern: RegExp): Naming => ({
  kind,
  ids: (state) => [...state.keys()].flatMap((path) => pattern.exec(path)?.[1] ?? []),
});

const fromLines = (kind: string, files: RegExp, pattern: RegExp): Naming => ({
  kind,
  ids: (state) =>
    [...state].flatMap(([path, text]) =>
      files.test(path) ? [...text.matchAll(pattern)].map(([, id = '']) => id) : [],
    ),
});

const TOP = /^([\w-]+):/gm;
const SECOND = /^ {2}([\w-]+):$/gm;
const FOURTH = /^ {6}([\w-]+):/gm;

const NAMINGS: Naming[] = [
  fromLines('agents', KINDS.agents, TOP),
  fromLines('measures', KINDS.measures, SECOND),
  fromLines('topics', KINDS.topics, TOP),
  fromLines('sources', KINDS.sources, TOP),
  fromPaths('sources file', /^sources\/(.+)\.yaml$/),
  fromPaths('figures', /^figures\/([^.]+)\.yaml$/),
  fromLines('figure', KINDS.figures, SECOND),
  fromLines('claim', KINDS.figures, FOURTH),
  fromPaths('series', /^figures\/[^.]+\.([^.]+)\.csv$/),
  fromPaths('charts', /^charts\/(.+)\.yaml$/),
  fromPaths('articles', /^articles\/([^/]+)\/index\.md$/),
  fromPaths('pages', /^pages\/(.+)\.md$/),
  fromPaths('images', /^articles\/[^/]+\/(.+)\.png$/),
];

/** Puts another id in the place of one, in every text and in every path. */
function renamed(state: ContentState, from: string, to: string): ContentState {
  const whole = new RegExp(`(?<![\\w-])${from}(?![\\w-])`, 'g');
  return new Map(
    [...state].map(([path, text]) => [
      path.replaceAll(whole, to),
      isImage(path) ? text : text.replaceAll(whole, to),
    ]),
  );
}

const renameOf = ({ kind, ids }: Naming): Edit => ({
  name: `${kind}: rename`,
  make: (state, random: Random) => {
    const id = random.pick(ids(state));
    return id === undefined ? undefined : renamed(state, id, newId(random));
  },
});

export const RENAMES: Edit[] = NAMINGS.map(renameOf);
