import { freeId } from '#edit';
import { type Content, type FigureRecord, slugOf } from '#ledger';
import { nearest } from '#problems';
import { isWebAddress, readDate, SLUG } from '#schema';

/** What was given or answered, by the name of the field; an empty list stands for nothing. */
export type Answers = Readonly<Record<string, readonly string[]>>;

/** What is asked of an editor, in the order in which it is asked. */
export interface Field {
  /** The option that gives it: '--title'. */
  name: string;
  /** The words of the question. */
  asks: string;
  isNeeded?: boolean;
  /** A value to take where nothing is given. */
  usual?: (answers: Answers) => string;
  /** A value that may be meant: it is offered to a person, and never taken without one. */
  guess?: (answers: Answers) => string | undefined;
  /** What is wrong with a value, as a sentence with the next step. */
  fault?: (value: string, answers: Answers) => string | undefined;
}

/** A file of the content to be written, by its path below the content folder. */
export interface Scaffold {
  path: string;
  /** The whole file, from what it holds now; undefined where it must not be there yet. */
  edit: (before: string | undefined) => string;
  isNew: boolean;
  /** What to do next, a sentence each; `flag` names the content folder in commands, with a space before. */
  next: (flag: string) => string[];
}

/** One kind of thing that can be made. */
export interface Kind {
  /** The field that the second word gives. */
  word?: string;
  fields: (content: Content) => Field[];
  make: (content: Content, answers: Answers) => Scaffold;
}

export const one = (answers: Answers, name: string): string | undefined => answers[name]?.[0];

/** A value that is known to be there. */
export const given = (answers: Answers, name: string): string => one(answers, name) ?? '';

/** Fields of a record, without those that were left out. */
export function filled(fields: Record<string, string | undefined>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([key, value]) => (value ? [[key, value]] : [])),
  );
}

export function faultOfId(
  id: string,
  taken: ReadonlyMap<string, unknown>,
  { what, option }: { what: string; option: string },
): string | undefined {
  if (!SLUG.test(id))
    return `"${id}" is no id: small letters a to z, digits and single hyphens only.${slugOf(id) ? ` Write "${slugOf(id)}".` : ''}`;
  if (!taken.has(id)) return undefined;
  return `There is ${what} "${id}" already, and it stays. For another one: --${option} ${freeNameIn(id, taken)}`;
}

export function faultOfDate(date: string): string | undefined {
  const example = '2014-08-27, 2014-08, or 2014-07-08/2014-08-26';
  return typeof readDate(date) === 'string' ? `"${date}" is no date. Write ${example}.` : undefined;
}

export function faultOfUrl(url: string): string | undefined {
  return isWebAddress(url) ? undefined : `"${url}" is no web address. Begin with https://.`;
}

const MOST_SHOWN = 12;

export function faultOfName(name: string, known: Iterable<string>, where: string) {
  const names = [...known];
  if (names.includes(name)) return undefined;
  const near = nearest(name, names);
  if (near) return `There is no "${name}" in ${where}. Write "${near}", or add it there first.`;
  const shown = names.slice(0, MOST_SHOWN).join(', ');
  const listed = names.length > MOST_SHOWN ? `${shown} …` : shown || 'none yet';
  return `There is no "${name}" in ${where}. Known: ${listed}. Add it there first, or take one of these.`;
}

export function figureOf({ events }: Content, ref: string): FigureRecord | undefined {
  const [event = '', figure = ''] = ref.split('#')[0]?.split('/') ?? [];
  return events.get(event)?.figures.get(figure);
}

/** A reference to a figure, or to one of its claims. */
export function faultOfFigure(content: Content, ref: string): string | undefined {
  const [path = '', claim] = ref.split('#');
  const figures = [...content.events.values()].flatMap((event) =>
    [...event.figures.values()].map((figure) => figure.ref),
  );
  const fault = faultOfName(path, figures, 'the figures files');
  if (fault || claim === undefined) return fault;
  return faultOfName(claim, figureOf(content, ref)?.claims.keys() ?? [], `the claims of ${path}`);
}

/** Longer addresses are cut at a word. */
const LONGEST_NAME = 60;

/** An id out of words, of a length that people can say; empty where no letter can be in an address. */
export function nameFrom(words: string): string {
  const slug = slugOf(words);
  if (slug.length <= LONGEST_NAME) return slug;
  return slug
    .slice(0, LONGEST_NAME + 1)
    .replace(/-[^-]*$/, '')
    .slice(0, LONGEST_NAME);
}

/** The first free name of id, id-2, id-3 …; empty where no letter can be in an address. */
export function freeNameIn(id: string, taken: ReadonlyMap<string, unknown>): string {
  return id === '' ? '' : freeId(id, (name) => taken.has(name));
}
