import {
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
      fault: (id) => faultOfName(id, content.measures.keys(), 'measures.yaml'),
    },
  ],
  make: (content, answers) => {
    const slug = given(answers, 'slug');
    const label = one(answers, 'figure');
    const id = label ? nameFrom(label) || 'first' : '';
    const measure = one(answers, 'measure') ?? [...content.measures.keys()][0] ?? '';
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
