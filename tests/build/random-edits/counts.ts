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

const NUMBER = /(?<![\d'.,-])\d{1,3}(?:,\d{3})*(?![\d',.-]|:)/g;

/** Puts another number in the place of one, in every text: records and prose change together. */
function renumbered(state: ContentState, from: string, to: string): ContentState {
  const whole = new RegExp(`(?<![\\d,'-])${from}(?![\\d,'-])`, 'g');
  return new Map(
    [...state].map(([path, text]) => [path, isImage(path) ? text : text.replaceAll(whole, to)]),
  );
}

function printed(number: number): string {
  return number.toLocaleString('en-GB');
}

const otherCount: Edit = {
  name: 'figures: another count, in the prose too',
  make: (state, random) => {
    const path = random.pick(textsIn(state, KINDS.figures));
    if (path === undefined) return undefined;
    const says = [...textOf(state, path).matchAll(/says: .*/g)].flatMap(
      ([line]) => line.match(NUMBER) ?? [],
    );
    const count = random.pick(says);
    if (count === undefined) return undefined;
    return renumbered(
      state,
      count,
      printed(Number(count.replaceAll(',', '')) + 1 + random.below(9)),
    );
  },
};

/** Adds a figure that nothing binds, with a claim. */
const addFigure: Edit = {
  name: 'figures: add a figure',
  make: (state, random) => {
    const path = random.pick(textsIn(state, KINDS.figures));
    if (path === undefined) return undefined;
    const text = textOf(state, path);
    const id = newId(random);
    const claim = random.pick([...text.matchAll(/by: ([\w-]+)\n\s+source: ([\w-]+)/g)]);
    const measure = random.pick([...text.matchAll(/measure: ([\w-]+)/g)])?.[1];
    if (!claim || !measure) return undefined;
    const [, by, source] = claim;
    const figure = `figures:\n  ${id}:\n    label: Seen at ${wordOf(random)}\n    measure: ${measure}\n    claims:\n      first: { says: ${10 + random.below(900)}, by: ${by}, source: ${source}, as-of: '2031-05-04' }\n`;
    return withFile(state, path, text.replace('figures:\n', figure));
  },
};

const FIGURE = /^ {2}[\w-]+:\n {4}label:.*\n(?: {4}.*\n)*/gm;

const deleteFigure: Edit = {
  name: 'figures: delete a figure or a series',
  make: (state, random) => {
    const path = random.pick(textsIn(state, KINDS.figures));
    if (path === undefined) return undefined;
    const text = textOf(state, path);
    const figure = random.pick([...text.matchAll(FIGURE)])?.[0];
    return figure === undefined ? undefined : withFile(state, path, text.replace(figure, ''));
  },
};

const addClaim: Edit = {
  name: 'figures: a claim comes or goes',
  make: (state, random) => {
    const path = random.pick(textsIn(state, KINDS.figures));
    if (path === undefined) return undefined;
    const text = textOf(state, path);
    const added = random.pick([...text.matchAll(/\n {6}later-\w: \{.*\}/g)])?.[0];
    if (added && random.below(2)) return withFile(state, path, text.replace(added, ''));
    const claims = random.pick([...text.matchAll(/ {4}claims:\n/g)]);
    const claim = random.pick([...text.matchAll(/by: ([\w-]+),?\s+source: ([\w-]+)/g)]);
    if (!claims || !claim) return undefined;
    const end = claims.index + claims[0].length;
    const line = `      later-${wordOf(random)[0]}: { says: at least ${2 + random.below(20)}, by: ${claim[1]}, source: ${claim[2]}, as-of: '2031-05-0${1 + random.below(6)}' }\n`;
    return withFile(state, path, text.slice(0, end) + line + text.slice(end));
  },
};

const addEvent: Edit = {
  name: 'figures: add an event',
  make: (state, random) => {
    const sample = random.pick(textsIn(state, KINDS.figures));
    const text = sample === undefined ? '' : textOf(state, sample);
    const claim = random.pick([...text.matchAll(/by: ([\w-]+),?\s+source: ([\w-]+)/g)]);
    const measure = random.pick([...text.matchAll(/measure: ([\w-]+)/g)])?.[1];
    if (!claim || !measure) return undefined;
    const event = `title: Rain at ${wordOf(random)}\nplace: Elm valley\nperiod: '2031-05-01'\nfigures:\n  seen:\n    label: Seen\n    measure: ${measure}\n    claims:\n      first: { says: ${5 + random.below(90)}, by: ${claim[1]}, source: ${claim[2]}, as-of: '2031-05-04' }\n`;
    return withFile(state, `figures/${newId(random)}.yaml`, event);
  },
};

const deleteEvent: Edit = {
  name: 'figures: delete an event',
  make: (state, random) => {
    const path = random.pick(textsIn(state, KINDS.figures));
    const stem = path?.replace(/yaml$/, '');
    return stem === undefined ? undefined : withoutFiles(state, (each) => each.startsWith(stem));
  },
};

/** Changes, adds or takes away a row of a series. */
const otherRow: Edit = {
  name: 'series: another row, or one more or less',
  make: (state, random) => {
    const path = random.pick(textsIn(state, KINDS.series));
    if (path === undefined) return undefined;
    const [head = '', ...rows] = textOf(state, path).trimEnd().split('\n');
    const changed = changedRows(rows, random);
    return withFile(state, path, `${[head, ...changed].join('\n')}\n`);
  },
};

function changedRows(rows: readonly string[], random: Random): string[] {
  const at = random.below(rows.length);
  const act = random.below(3);
  if (act === 0 && rows.length > 2) return rows.toSpliced(at, 1);
  const last = rows.at(-1) ?? '';
  if (act === 1)
    return [
      ...rows,
      last.replace(
        /2031-05-(\d\d)/,
        (_, day) => `2031-05-${String(Number(day) + 1).padStart(2, '0')}`,
      ),
    ];
  const row = rows[at] ?? '';
  return rows.toSpliced(
    at,
    1,
    row.replace(/(?<=,"?)\d[\d,]*(?="?,)/, (number) =>
      printed(Number(number.replaceAll(',', '')) + 1).replaceAll(',', ''),
    ),
  );
}

export const COUNTS: Edit[] = [
  otherCount,
  addFigure,
  deleteFigure,
  addClaim,
  addEvent,
  deleteEvent,
  otherRow,
];
