import { count } from './extremes.ts';
import { namedSpeakers, type RankedLine } from './rank-line.ts';
import { type PositionedStep, type Step, wordChange } from './steps.ts';
import { wordSpeaker } from './word-speaker.ts';

/** What the lines count, who says so where it is one originator, how many lines, and when. */
export function describeLines(counted: string, number: string, lines: RankedLine[]): string[] {
  const stated = wordSpeaker(lines.map(({ speaker }) => speaker));
  const speakers = namedSpeakers(lines);
  return [
    `${counted}${stated}, ${number}, ${wordSpan(lines)}.`,
    ...lines.map((line, index) => describeLine(line, speakers[index] ?? [])),
  ];
}

/** From the first reading to the last, in the words of their dates: '8 July 2014 to 27 August 2014'. */
function wordSpan(lines: RankedLine[]): string {
  const read = lines
    .flatMap(({ steps }) => steps)
    .filter((step) => step.reading !== undefined)
    .toSorted((a, b) => a.from - b.from);
  const [first, last] = [read[0]?.reading?.when.text, read.at(-1)?.reading?.when.text];
  if (first === undefined || last === undefined) return 'no reading';
  return first === last ? first : `${first} to ${last}`;
}

/** A line in a sentence: whose it is where that is not said of all, first, last, highest and lowest as stated, what is not known, what fell. */
function describeLine({ label, steps, levels, falls }: RankedLine, speaker: string[]): string {
  const parts = [
    ...describeLevels(levels),
    ...describeUnknown(steps),
    ...falls.map((fall) => `fell on ${fall.step.reading.when.text} ${wordChange(fall)}`),
  ];
  return `${[label, ...speaker].join(', ')}: ${parts.join('; ')}.`;
}

function describeLevels(levels: PositionedStep[]): string[] {
  const [first, last] = [levels[0], levels.at(-1)];
  if (first === undefined || last === undefined) return ['no figure has a position'];
  if (first === last) return [wordLevel(first)];
  const most = Math.max(...levels.map(({ mark }) => mark.high));
  const least = Math.min(...levels.map(({ mark }) => mark.low));
  const highest = levels.filter(({ mark }) => mark.high === most);
  const lowest = levels.filter(({ mark }) => mark.low === least);
  return [
    wordEnd('first', first, lowest.includes(first) ? 'lowest' : null),
    wordEnd('last', last, highest.includes(last) ? 'highest' : null),
    ...(highest.includes(last) ? [] : [wordExtreme('highest', highest)]),
    ...(lowest.includes(first) ? [] : [wordExtreme('lowest', lowest)]),
  ];
}

/** An end of a line; 'first, and lowest as stated, 80 (10 July 2014)'. */
function wordEnd(end: string, level: PositionedStep, extreme: string | null): string {
  const name = extreme === null ? end : `${end}, and ${extreme} as stated,`;
  return `${name} ${wordLevel(level)}`;
}

function wordExtreme(extreme: string, [level, ...more]: PositionedStep[]): string {
  if (level === undefined) return '';
  const others = more.length > 0 ? ` and ${count(more.length, 'other', 'others')}` : '';
  return `${extreme} as stated ${wordLevel(level)}${others}`;
}

function wordLevel({ reading }: PositionedStep): string {
  return `${reading.says} (${reading.when.text})`;
}

function describeUnknown(steps: Step[]): string[] {
  const read = steps.flatMap((step) => (step.reading ? [{ ...step, reading: step.reading }] : []));
  const empty = read.filter(({ reading }) => reading.quantity === undefined);
  const vague = read.filter(({ mark, reading }) => mark.kind === 'absent' && reading.quantity);
  const unread = steps.length - read.length;
  return [
    ...(empty.length > 0 ? [`${wordShare(empty.length, read.length)} no figure`] : []),
    ...vague.map(({ reading }) => `no position: ${reading.says} (${reading.when.text})`),
    ...(unread > 0
      ? [`nothing was read for ${count(unread, 'stretch', 'stretches')} between`]
      : []),
  ];
}

function wordShare(some: number, all: number): string {
  const verb = some === 1 ? 'gives' : 'give';
  return `${count(some, 'of', 'of')} ${count(all, 'reading', 'readings')} ${verb}`;
}
