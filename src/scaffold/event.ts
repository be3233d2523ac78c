import {
  type Answers,
  faultOfDate,
  faultOfId,
  faultOfName,
  filled,
  given,
  type Kind,
  nameFrom,
  one,
} from './field.ts';
import { printYaml, schemaLine } from './print-file.ts';

export const event: Kind = {
  word: 'title',
  fields: (content) => [
    { name: 'title', asks: 'What happened, as a heading', isNeeded: true },
    {
      name: 'slug',
      asks: 'Name of the figures file',
      isNeeded: true,
      usual: (answers) => nameFrom(given(answers, 'title')),
      fault: (id) => faultOfId(id, content.events, { what: 'an event', option: 'slug' }),
    },
    { name: 'place', asks: 'Where (may be left out)' },
    { name: 'period', asks: 'Day or period (may be left out)', fault: faultOfDate },
    { name: 'figure', asks: 'What is counted first, as a heading (may be left out)' },
    {
      name: 'measure',
      asks: 'Measure of that figure',
      usual: (answers) => (one(answers, 'figure') ? only(content.measures) : ''),
      fault: (id, answers) =>
        one(answers, 'figure')
          ? faultOfName(id, content.measures.keys(), 'measures.yaml')
          : 'Say what is counted by it: --figure "Label".',
    },
  ],
  make: (_content, answers) => {
    const slug = given(answers, 'slug');
    const label = one(answers, 'figure');
    const id = label ? nameFrom(label) || 'first' : '';
    const measure = given(answers, 'measure');
    const fields = {
      ...filled({
        title: given(answers, 'title'),
        place: one(answers, 'place'),
        period: one(answers, 'period'),
      }),
      figures: label ? { [id]: { label, measure, claims: {} } } : {},
    };
    return {
      path: `figures/${slug}.yaml`,
      isNew: true,
      edit: () => schemaLine('../', 'figures') + printYaml(fields),
      next: (flag) => [
        label
          ? `Add who counted: npm run new -- claim ${slug}/${id}${flag}`
          : 'Add its figures. "npm run pull -- TEXT --write" makes them from a text.',
      ],
    };
  },
};

/** The one id that there is; empty where an editor has to choose. */
function only(records: ReadonlyMap<string, unknown>): string {
  const [first = '', second] = records.keys();
  return second === undefined ? first : '';
}

/** True of a figure whose measure is still to be named. */
export function lacksMeasure(answers: Answers): boolean {
  return one(answers, 'figure') !== undefined && one(answers, 'measure') === undefined;
}
