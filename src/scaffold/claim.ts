import { addToText } from '#edit';
import { type Content, currentClaims } from '#ledger';
import { isQuantity, readQuantity } from '#quantity';
import { REASONS, STANCES } from '#schema';
import {
  type Answers,
  type Field,
  faultOfDate,
  faultOfFigure,
  faultOfId,
  faultOfName,
  figureOf,
  filled,
  freeNameIn,
  given,
  type Kind,
  one,
} from './field.ts';

const claimsOf = (content: Content, answers: Answers) =>
  figureOf(content, given(answers, 'figure'))?.claims ?? new Map<string, never>();

export const claim: Kind = {
  word: 'figure',
  fields: (content) => [
    {
      name: 'figure',
      asks: 'Figure, as event/figure',
      isNeeded: true,
      fault: (ref) =>
        ref.includes('#') ? 'Leave "#" and what is after it out.' : faultOfFigure(content, ref),
    },
    {
      name: 'says',
      asks: 'The count, in the words of the document',
      isNeeded: true,
      fault: (words) =>
        isQuantity(readQuantity(words))
          ? undefined
          : `"${words}" cannot be read as a quantity. Write it as printed: at least 47, about 40, 14 to 16.`,
    },
    {
      name: 'by',
      asks: 'Who counted, from agents.yaml',
      isNeeded: true,
      fault: (id) => faultOfName(id, content.agents.keys(), 'agents.yaml'),
    },
    {
      name: 'source',
      asks: 'Document in which it was read, from sources/',
      isNeeded: true,
      fault: (id) => faultOfName(id, content.sources.keys(), 'sources/'),
    },
    {
      name: 'id',
      asks: 'Name of the claim',
      isNeeded: true,
      usual: (answers) => freeNameIn(given(answers, 'by'), claimsOf(content, answers)),
      fault: (id, answers) =>
        faultOfId(id, claimsOf(content, answers), { what: 'a claim', option: 'id' }),
    },
    { name: 'as-of', asks: 'Day up to which it counts (may be left out)', fault: faultOfDate },
    { name: 'locator', asks: 'Where in the document (may be left out)' },
    { name: 'quote', asks: 'The sentence, word for word (may be left out)' },
    ...revision(content),
  ],
  make: (content, answers) => {
    const figure = figureOf(content, given(answers, 'figure'));
    const names = [
      'says',
      'by',
      'source',
      'as-of',
      'locator',
      'quote',
      'stance',
      'replaces',
      'because',
    ];
    const fields = filled(Object.fromEntries(names.map((name) => [name, one(answers, name)])));
    const path = ['figures', figure?.id ?? '', 'claims'];
    const id = given(answers, 'id');
    const rivals = (figure ? currentClaims(figure) : []).filter(
      (other) => other.id !== one(answers, 'replaces'),
    );
    const target = `figure:${figure?.ref}${rivals.length > 0 ? `#${id}` : ''}`;
    return {
      path: `figures/${figure?.event}.yaml`,
      isNew: false,
      edit: (before) => addToText(before ?? '', [{ path, pairs: [[id, fields]] }]),
      next: () => [`Bind it in a text: [${given(answers, 'says')}](${target})`],
    };
  },
};

/** What is given by an option alone: most claims need none of it. */
function revision(content: Content): Field[] {
  return [
    {
      name: 'stance',
      asks: '',
      fault: (word) => faultOfName(word, STANCES, 'the list of stances'),
    },
    {
      name: 'replaces',
      asks: '',
      fault: (id, answers) =>
        faultOfName(id, claimsOf(content, answers).keys(), 'the claims of this figure'),
    },
    {
      name: 'because',
      asks: '',
      fault: (word) => faultOfName(word, REASONS, 'the list of reasons'),
    },
  ];
}
