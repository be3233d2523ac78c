import { type Content, currentClaims, type FigureRecord, type SeriesRecord } from '#ledger';
import { nearest } from '#problems';
import {
  type Answers,
  faultOfFigure,
  faultOfId,
  faultOfName,
  figureOf,
  given,
  type Kind,
  one,
} from './field.ts';
import { printYaml, schemaLine } from './print-file.ts';

const OF_FIGURES = ['bars', 'claims', 'parts'];
const OF_SERIES = ['series', 'columns', 'small-multiples'];
const BY_HAND = ['timeline', 'vote', 'map'];

export const chart: Kind = {
  word: 'id',
  fields: (content) => [
    {
      name: 'id',
      asks: 'Id, by which texts show it',
      isNeeded: true,
      fault: (id) => faultOfId(id, content.charts, { what: 'a chart', option: 'id' }),
    },
    {
      name: 'kind',
      asks: `Kind (${[...OF_FIGURES, ...OF_SERIES].join(', ')})`,
      isNeeded: true,
      fault: faultOfKind,
    },
    { name: 'figure', asks: '', fault: (ref) => faultOfFigure(content, ref) },
    {
      name: 'series',
      asks: '',
      fault: (ref) => faultOfName(ref, seriesIn(content).keys(), 'the figures files'),
    },
    {
      name: 'title',
      asks: 'What it shows, as a sentence',
      isNeeded: true,
      usual: (answers) => titleFor(content, answers),
    },
  ],
  make: (content, answers) => {
    const id = given(answers, 'id');
    return {
      path: `charts/${id}.yaml`,
      isNew: true,
      edit: () =>
        schemaLine('../', 'chart') +
        printYaml({ kind: given(answers, 'kind'), title: given(answers, 'title') }) +
        drawn(content, answers),
      next: () => [`Show it: [what it shows](chart:${id}) alone in its paragraph.`],
    };
  },
};

function faultOfKind(kind: string): string | undefined {
  const kinds = [...OF_FIGURES, ...OF_SERIES];
  if (kinds.includes(kind)) return undefined;
  if (BY_HAND.includes(kind))
    return `A ${kind} is not made of figures alone. src/charts/README.md has one to begin with.`;
  const near = nearest(kind, kinds);
  return `There is no kind "${kind}". ${near ? `Write "${near}".` : `Kinds are ${kinds.join(', ')}.`}`;
}

function seriesIn({ events }: Content): Map<string, SeriesRecord> {
  return new Map(
    [...events.values()].flatMap((event) =>
      [...event.series.values()].map((series) => [`${event.id}/${series.id}`, series] as const),
    ),
  );
}

/** What is missing to draw a kind of chart; undefined when nothing is. */
export function missingForChart(answers: Answers): 'figure' | 'series' | undefined {
  const needed = OF_SERIES.includes(given(answers, 'kind')) ? 'series' : 'figure';
  return (answers[needed] ?? []).length > 0 ? undefined : needed;
}

function drawn(content: Content, answers: Answers): string {
  const figures = answers['figure'] ?? [];
  const series = answers['series'] ?? [];
  switch (given(answers, 'kind')) {
    case 'claims':
      return `figure: ${figures[0]}\n`;
    case 'parts':
      return partsOf(content, figures[0] ?? '');
    case 'columns':
      return `series: ${series[0]}\n`;
    case 'series':
      return listOf('lines', 'series', series);
    case 'small-multiples':
      return listOf('panels', 'series', series);
    default:
      return listOf(
        'rows',
        'figure',
        figures.map((ref) => chosen(content, ref)),
      );
  }
}

function listOf(key: string, item: string, refs: readonly string[]): string {
  return [`${key}:`, ...refs.map((ref) => `  - ${item}: ${ref}`), ''].join('\n');
}

/** A figure with rival claims is named with the first of them, for the editor to choose. */
function chosen(content: Content, ref: string): string {
  const figure = figureOf(content, ref);
  const [first, second] = figure ? currentClaims(figure) : [];
  return ref.includes('#') || !second ? ref : `${ref}#${first?.id}`;
}

function partsOf(content: Content, ref: string): string {
  const whole = figureOf(content, ref);
  const parts = [...(content.events.get(whole?.event ?? '')?.figures.values() ?? [])].filter(
    ({ value }) => value['part-of'] === whole?.id,
  );
  const rows = parts.map((part) => `      - figure: ${chosen(content, part.ref)}`);
  return ['bars:', `  - whole: ${chosen(content, ref)}`, '    parts:', ...rows, ''].join('\n');
}

/** A sentence that is true of the data, for the editor to better. */
function titleFor(content: Content, answers: Answers): string {
  const figure = figureOf(content, one(answers, 'figure') ?? '');
  if (figure) return titleOfFigure(content, figure, one(answers, 'figure')?.split('#')[1]);
  const series = seriesIn(content).get(one(answers, 'series') ?? '');
  return series ? `The count changed over time: ${series.value.label}` : '';
}

function titleOfFigure(content: Content, figure: FigureRecord, chosen: string | undefined): string {
  const claims = currentClaims(figure);
  const claim = claims.find(({ id }) => id === chosen) ?? claims[0];
  const { label } = figure.value;
  if (!claim) return `What is known: ${label}`;
  const agent = content.agents.get(claim.value.by)?.value;
  const target = `figure:${figure.ref}#${claim.id}`;
  const { says, stance, by } = claim.value;
  return `${label}: [${says}](${target}), ${stance} by ${agent?.short ?? agent?.name ?? by}`;
}
