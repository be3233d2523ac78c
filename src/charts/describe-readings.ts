import type { Words } from '#words';
import { namedSpeakers, type RankedLine } from './rank-line.ts';
import { type PositionedStep, type Step, wordChange } from './steps.ts';
import { wordCounted } from './word-speaker.ts';

/** What the lines count, who says so where it is one originator, how many lines, and when. */
export function describeLines(
  label: string,
  number: string,
  lines: RankedLine[],
  say: Words,
): string[] {
  const counted = wordCounted(
    label,
    lines.map(({ speaker }) => speaker),
    say,
  );
  const speakers = namedSpeakers(lines);
  return [
    `${counted}, ${number}, ${wordSpan(lines, say)}.`,
    ...lines.map((line, index) => describeLine(line, speakers[index] ?? [], say)),
  ];
}

/** From the first reading to the last, in the words of their dates: '8 July 2014 to 27 August 2014'. */
function wordSpan(lines: RankedLine[], { charts }: Words): string {
  const read = lines
    .flatMap(({ steps }) => steps)
    .filter((step) => step.reading !== undefined)
    .toSorted((a, b) => a.from - b.from);
  const [first, last] = [read[0]?.reading?.when.text, read.at(-1)?.reading?.when.text];
  if (first === undefined || last === undefined) return charts.readings.none;
  return first === last ? first : charts.fromTo(first, last);
}

/** A line in a sentence: whose it is where that is not said of all, first, last, highest and lowest as stated, what is not known, what fell. */
function describeLine(
  { label, steps, levels, falls }: RankedLine,
  speaker: string[],
  say: Words,
): string {
  const { fellOn } = say.charts.readings;
  const parts = [
    ...describeLevels(levels, say),
    ...describeUnknown(steps, say),
    ...falls.map((fall) => fellOn(fall.step.reading.when.text, wordChange(fall, say))),
  ];
  return `${[label, ...speaker].join(', ')}: ${parts.join('; ')}.`;
}

function describeLevels(levels: PositionedStep[], { charts: { readings } }: Words): string[] {
  const [first, last] = [levels[0], levels.at(-1)];
  if (first === undefined || last === undefined) return [readings.noPosition];
  if (first === last) return [wordLevel(first)];
  const most = Math.max(...levels.map(({ mark }) => mark.high));
  const least = Math.min(...levels.map(({ mark }) => mark.low));
  const highest = levels.filter(({ mark }) => mark.high === most);
  const lowest = levels.filter(({ mark }) => mark.low === least);
  return [
    (lowest.includes(first) ? readings.firstAndLowest : readings.first)(wordLevel(first)),
    (highest.includes(last) ? readings.lastAndHighest : readings.last)(wordLevel(last)),
    ...(highest.includes(last) ? [] : wordExtreme(highest, readings.highest)),
    ...(lowest.includes(first) ? [] : wordExtreme(lowest, readings.lowest)),
  ];
}

function wordExtreme(
  [level, ...others]: PositionedStep[],
  inWords: (level: string, others: number) => string,
): string[] {
  return level === undefined ? [] : [inWords(wordLevel(level), others.length)];
}

function wordLevel({ reading }: PositionedStep): string {
  return `${reading.says} (${reading.when.text})`;
}

function describeUnknown(steps: Step[], { charts: { readings } }: Words): string[] {
  const read = steps.flatMap((step) => (step.reading ? [{ ...step, reading: step.reading }] : []));
  const empty = read.filter(({ reading }) => reading.quantity === undefined);
  const vague = read.filter(({ mark, reading }) => mark.kind === 'absent' && reading.quantity);
  const unread = steps.length - read.length;
  return [
    ...(empty.length > 0 ? [readings.silent(empty.length, read.length)] : []),
    ...vague.map(({ reading }) => readings.noPositionFor(`${reading.says} (${reading.when.text})`)),
    ...(unread > 0 ? [readings.unread(unread)] : []),
  ];
}
