import { addToText } from '#edit';
import { type Content, placeOf, slugOf } from '#ledger';
import {
  type Answers,
  faultOfDate,
  faultOfId,
  faultOfUrl,
  filled,
  freeNameIn,
  given,
  type Kind,
  nameFrom,
  one,
} from './field.ts';
import { guessFrom, publisherOf } from './guess-source.ts';
import { schemaLine } from './print-file.ts';

/** `text` is the text of the page, given by the editor: nothing is fetched. */
export const source: Kind = {
  fields: (content) => [
    {
      name: 'url',
      asks: 'Address (may be left out)',
      fault: (url) => faultOfUrl(url) ?? onRecord(content, url),
    },
    {
      name: 'publisher',
      asks: 'Who published it',
      isNeeded: true,
      guess: (answers) => publisherOf(content, one(answers, 'url')),
    },
    {
      name: 'title',
      asks: 'Title as printed',
      isNeeded: true,
      guess: (answers) => guessFrom(given(answers, 'text')).title,
    },
    {
      name: 'date',
      asks: 'Day of publication (may be left out)',
      guess: (answers) => guessFrom(given(answers, 'text')).date,
      fault: faultOfDate,
    },
    {
      name: 'id',
      asks: 'Id, by which texts cite it',
      isNeeded: true,
      usual: (answers) => freeNameIn(usualId(answers), content.sources),
      fault: (id) => faultOfId(id, content.sources, { what: 'a source', option: 'id' }),
    },
    { name: 'author', asks: '' },
    { name: 'archived', asks: '', fault: faultOfUrl },
    { name: 'language', asks: '' },
  ],
  make: (content, answers) => {
    const names = ['publisher', 'title', 'author', 'date', 'url', 'archived', 'language'];
    const fields = filled(Object.fromEntries(names.map((name) => [name, one(answers, name)])));
    const id = given(answers, 'id');
    return {
      path: fileFor(content, given(answers, 'publisher')),
      isNew: false,
      edit: (before) =>
        addToText(before ?? schemaLine('../', 'sources'), [{ path: [], pairs: [[id, fields]] }]),
      next: (flag) => [
        `Cite it: [words](source:${id}), or name it in a claim: npm run new -- claim EVENT/FIGURE --source ${id}${flag}`,
        'Until something does, check warns that nothing cites it.',
      ],
    };
  },
};

function onRecord({ sources }: Content, url: string): string | undefined {
  const known = [...sources.values()].find(({ value }) => value.url && isSame(value.url, url));
  if (!known) return undefined;
  const { file, line } = placeOf(known);
  return `This document is on record as "${known.id}" (${file}:${line}). Cite it by that id.`;
}

/** One document has several addresses: with another scheme, a slash at the end, or a place in it. */
function isSame(one: string, other: string): boolean {
  const [a, b] = [one, other].map((url) => {
    const { host, pathname, search } = new URL(url);
    return `${host}${pathname.replace(/\/+$/, '')}${search}`;
  });
  return a === b;
}

function usualId(answers: Answers): string {
  const words = one(answers, 'date') ?? given(answers, 'title').split(/\s+/).slice(0, 4).join(' ');
  return nameFrom(`${given(answers, 'publisher')} ${words}`);
}

/** Where other documents of the publisher are, else a file named after it. */
function fileFor({ sources, root }: Content, publisher: string): string {
  const other = [...sources.values()].find(({ value }) => value.publisher === publisher);
  if (other) return other.file.file.slice(root.replace(/[\\/]+$/, '').length + 1);
  return `sources/${slugOf(publisher) || 'others'}.yaml`;
}
