import { error, warning } from '../entry.ts';
import { listed, quoted } from '../wording.ts';

/** The first and the last period of an axis, by the length of its columns. */
const INTERVALS = {
  day: "'2014-07-08/2014-08-26'",
  week: "'2014-07-07/2014-07-20' (first day of the first, last day of the last)",
  month: "'2014-07/2014-09'",
  year: "'2007/2018'",
} as const;

export const charts = {
  'chart/two-measures': error(
    ({ measures }: { measures: string[] }) =>
      `This chart puts ${measures.map(quoted).join(' and ')} on one axis.`,
    () => 'A chart has one measure. Make a chart for each.',
  ),
  'chart/two-units': error(
    ({ first, other }: { first: string; other: string }) =>
      `${quoted(first)} and ${quoted(other)} have different units, so they share no axis.`,
    () => 'Make a chart for each unit, or take one of the two out.',
  ),
  'chart/drawn-twice': error(
    ({ name }: { name: string }) => `${quoted(name)} is drawn here a second time.`,
    () => 'Take one of the two out, or name what the other one was meant to be.',
  ),
  'chart/vague-figure': error(
    ({ says }: { says: string }) => `${quoted(says)} has no place on an axis.`,
    () => 'Take the row out and say it in the "note", or draw all originators with "kind: claims".',
  ),
  'chart/no-position': error(
    () => 'None of these figures has a place on an axis.',
    () => 'Words such as "dozens" cannot be drawn. Say it in the text instead.',
  ),
  'chart/one-originator': error(
    ({ by }: { by: string }) => `Only ${by} answers this figure, so there are no rivals to draw.`,
    () => 'Use "kind: bars", or record the claims of others first.',
  ),
  'chart/one-claim': error(
    ({ claim }: { figure: string; claim: string }) =>
      `This kind of chart draws all claims of a figure, not ${quoted(claim)} alone.`,
    ({ figure }) => `Write ${quoted(figure)}, or draw the one claim with "kind: bars".`,
  ),
  'chart/sum-across-originators': error(
    ({ part, whole }: { part: string; whole: string }) =>
      `The part is counted by ${part}; the whole by ${whole}.`,
    () =>
      'A whole and its parts come from one originator and one day. Choose the #claim that fits, or draw the part as a bar of its own.',
  ),
  'chart/mixed-facets': error(
    ({ facets }: { facets: string[] }) =>
      `The parts are told apart by ${listed(facets, 'and')}, so what is in one can be in another too.`,
    () => 'Stack the parts of one facet only, and make a chart for each other facet.',
  ),
  'chart/part-without-facet': error(
    ({ part }: { part: string }) => `Nothing in the record tells ${quoted(part)} from its whole.`,
    () => 'Give its figure, under "of", the facet and the value that do.',
  ),
  'chart/same-part': error(
    ({ value }: { value: string }) => `Two parts of this bar are both ${quoted(value)}.`,
    () => 'Each part stands for another value of the facet. Take one of the two away.',
  ),
  'chart/not-a-part': error(
    ({ part, whole }: { part: string; whole: string; nearby: boolean }) =>
      part === whole
        ? `${quoted(part)} is the whole itself.`
        : `${quoted(part)} is not recorded as a part of ${quoted(whole)}.`,
    ({ part, whole, nearby }) => {
      if (part === whole) return 'Take it out: the whole has its bar already.';
      if (!nearby)
        return 'A whole and its parts stand in one figures file. Name another figure, or take this one out.';
      return `Add "part-of: ${whole.split('/')[1]}" to its figure if it is one. If not, draw it with "kind: bars".`;
    },
  ),
  'chart/parts-exceed-whole': error(
    ({ parts, whole }: { parts: string; whole: string }) =>
      `The parts add up to ${parts}, which is more than the whole (${whole}).`,
    () => 'Look the counts up, and take parts out that overlap.',
  ),
  'chart/mixed-counting': error(
    () => 'Some of these series count from the start, others count each period.',
    () => 'Draw the cumulative ones in one chart and the others in another.',
  ),
  'chart/mixed-dating': error(
    () =>
      'Some of these series are dated by what happened, others by when it was reported. The same cases stand at different dates in them.',
    () =>
      'Draw those with "dated-by: event" in one chart and those with "dated-by: report" in another.',
  ),
  'chart/empty-series': error(
    ({ series }: { series: string }) => `The series ${quoted(series)} has no reading to draw.`,
    () => 'Add readings with a number to its CSV file, or take it out of the chart.',
  ),
  'chart/cumulative-columns': error(
    ({ series }: { series: string }) =>
      `The series ${quoted(series)} counts from the start, so its columns would count the same again and again.`,
    () => 'Draw it with "kind: series".',
  ),
  'chart/rows-or-series': error(
    ({ both }: { both: boolean }) =>
      both ? 'This chart has rows and a series.' : 'This chart has neither rows nor a series.',
    () => 'Columns need one of the two: "series: event/series", or "rows:" with a figure each.',
  ),
  'chart/no-period': error(
    ({ figure }: { figure: string; period: string | undefined }) =>
      `${quoted(figure)} is not a count for one day, week, month or year.`,
    ({ period }) =>
      period
        ? `Its period is '${period}'. Columns need '2014', '2014-07', '2014-07-08' or an interval of seven days.`
        : "Give the figure a period: '2014', '2014-07', '2014-07-08' or an interval of seven days.",
  ),
  'chart/mixed-periods': error(
    ({ figure, every, other }: { figure: string; every: string; other: string }) =>
      `${quoted(figure)} is a count for one ${other}, but this chart has a column for each ${every}.`,
    () => 'Columns of one chart count periods of one length. Make a chart for each.',
  ),
  'chart/weeks-overlap': error(
    ({ first, other }: { first: string; other: string }) =>
      `No whole weeks lie between ${first} and ${other}.`,
    () => 'The weeks of one chart begin on the same weekday. Look the two periods up.',
  ),
  'chart/same-period': error(
    ({ period }: { period: string }) => `There are two columns for ${period}.`,
    () => 'Keep one of them. Rival counts of one period are drawn with "kind: claims".',
  ),
  'chart/outside-period': error(
    ({ when, period }: { when: string; period: string }) =>
      `The count for ${when} lies outside the period of the chart, ${period}.`,
    () => 'Widen "period", or take the count out of the chart.',
  ),
  'chart/period-is-no-interval': error(
    ({ period, every }: { period: string; every: keyof typeof INTERVALS }) =>
      `${quoted(period)} does not name a first and a last ${every}.`,
    ({ every }) => `Write an interval such as ${INTERVALS[every]}, or leave "period" out.`,
  ),
  'chart/too-many-columns': error(
    ({ columns, most }: { columns: number; most: number }) =>
      `This chart would have ${columns} columns; more than ${most} cannot be told apart on a phone.`,
    () => 'Draw fewer of them, or counts for longer periods.',
  ),
  'chart/no-tiles': error(
    ({ says }: { says: string }) => `${quoted(says)} is no exact number of votes.`,
    () =>
      'A vote has a tile for each. Record each side as a figure of its own, or draw the counts with "kind: bars".',
  ),
  'chart/too-many-votes': error(
    ({ votes, members }: { votes: number; members: number }) =>
      `These groups have ${votes} votes, but there are ${members} to cast.`,
    () => 'Look them up: a group stands here twice, a number is misread, or "out-of" is wrong.',
  ),
  'chart/too-many-tiles': error(
    ({ votes, most }: { votes: number; most: number }) =>
      `This vote would have ${votes} tiles; more than ${most} cannot be told apart.`,
    () => 'Draw it with "kind: bars".',
  ),
  'chart/unknown-area': error(
    ({ area }: { area: string; nearest: string | undefined }) =>
      `The base map has no area ${quoted(area)}.`,
    ({ nearest }) =>
      nearest === undefined
        ? 'Areas go by the English names of Natural Earth, such as "Palestine" or "S. Sudan".'
        : `The nearest name there is ${quoted(nearest)}. If that is another area, look up its English name in Natural Earth.`,
  ),
  'chart/no-border': error(
    ({ areas: [one, other] }: { areas: [string, string] }) =>
      one === other
        ? `${quoted(one)} has no border with itself.`
        : `${quoted(one)} and ${quoted(other)} have no border on the base map.`,
    () => 'Name two areas that touch each other, or take the border out.',
  ),
  'chart/bounds-reversed': error(
    ({
      key,
      edges: [first, last],
    }: {
      key: string;
      edges: ['west', 'east'] | ['south', 'north'];
    }) => `The ${last} of ${quoted(key)} is not ${last} of its ${first}.`,
    ({ edges: [first, last] }) => {
      const advice = `Exchange "${first}" and "${last}", or put back a minus that was lost.`;
      return first === 'south'
        ? advice
        : `${advice} A map cannot reach across the meridian of 180 degrees.`;
    },
  ),
  'chart/place-outside': error(
    ({ name }: { name: string }) => `${quoted(name)} lies outside the bounds of this map.`,
    () =>
      'Widen "bounds", or look the position up again: degrees north come first, then degrees east.',
  ),
  'chart/title-not-drawn': error(
    ({ figure }: { figure: string }) =>
      `The title rests on ${quoted(figure)}, which this chart does not draw.`,
    () => 'Draw that figure too, or move the number into the text.',
  ),
  'chart/title-contradicted': error(
    ({ verb, way }: { verb: string; way: 'rises' | 'falls' }) =>
      `The title says ${quoted(verb)}, but nothing in this chart ${way}.`,
    () => 'Look at the readings again. If the word is about something else, choose another.',
  ),
  'chart/no-start': error(
    ({ when }: { when: string }) => `${quoted(when)} does not say when it began.`,
    () => 'Write the first day too, or the last day alone: an axis of time begins somewhere.',
  ),
  'chart/title-is-a-label': warning(
    () => 'The title only names what is counted.',
    () => 'Say in a sentence what the chart shows, and move the name into "subtitle".',
  ),
};
