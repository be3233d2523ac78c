import { error, warning } from '../entry.ts';
import { listed, quoted } from '../wording.ts';

export const charts = {
  'chart/two-measures': error(
    ({ measures }: { measures: string[] }) =>
      `This chart puts ${measures.map(quoted).join(' and ')} on one axis.`,
    () => 'A chart has one measure. Make a chart for each.',
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
  'chart/sum-across-originators': error(
    ({ part, whole }: { part: string; whole: string }) =>
      `The part is counted by ${part}, the whole by ${whole}.`,
    () =>
      'A whole and its parts come from one originator and one day. Choose the #claim that fits, or draw the part as a bar of its own.',
  ),
  'chart/mixed-facets': error(
    ({ facets }: { facets: string[] }) =>
      `The parts are told apart by ${listed(facets, 'and')}, so one person can be in two of them.`,
    () => 'Stack the parts of one facet only, and make a chart for each other facet.',
  ),
  'chart/same-part': error(
    ({ value }: { value: string }) => `Two parts of this bar are both ${quoted(value)}.`,
    () => 'Each part stands for another value of the facet. Take one of the two away.',
  ),
  'chart/not-a-part': error(
    ({ part, whole }: { part: string; whole: string }) =>
      `${quoted(part)} is not recorded as a part of ${quoted(whole)}.`,
    ({ whole }) =>
      `Add "part-of: ${whole}" to its figure if it is one. If not, draw it with "kind: bars".`,
  ),
  'chart/parts-exceed-whole': error(
    ({ parts, whole }: { parts: string; whole: string }) =>
      `The parts add up to ${parts}, which is more than the whole (${whole}).`,
    () => 'Look the counts up. Parts that overlap cannot be stacked.',
  ),
  'chart/mixed-counting': error(
    () => 'Some of these series count from the start, others count each period.',
    () => 'Draw the cumulative ones in one chart and the others in another.',
  ),
  'chart/empty-series': error(
    ({ series }: { series: string }) => `The series ${quoted(series)} has no reading to draw.`,
    () => 'Add readings to its CSV file, or take it out of the chart.',
  ),
  'chart/cumulative-columns': error(
    ({ series }: { series: string }) =>
      `The series ${quoted(series)} counts from the start, so its columns would count everyone again and again.`,
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
        ? `Its period is ${period}. Columns need '2014', '2014-07', '2014-07-08' or an interval of seven days.`
        : "Give the figure a period: '2014', '2014-07', '2014-07-08' or an interval of seven days.",
  ),
  'chart/mixed-periods': error(
    ({ first, other }: { first: string; other: string }) =>
      `This column counts a ${other}, the first one a ${first}.`,
    () => 'Columns of one chart count periods of one length. Make a chart for each.',
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
    ({ period }: { period: string }) => `${quoted(period)} has no first and last period.`,
    () => "Write an interval of the same kind as the columns: '2007/2018' or '2014-07/2014-09'.",
  ),
  'chart/too-many-columns': error(
    ({ columns, most }: { columns: number; most: number }) =>
      `This chart would have ${columns} columns; more than ${most} cannot be told apart on a phone.`,
    () => 'Shorten "period", or count longer periods.',
  ),
  'chart/no-tiles': error(
    ({ says }: { says: string }) => `${quoted(says)} is no exact number of votes.`,
    () => 'A vote has a tile for each. Draw hedged counts with "kind: bars".',
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
        : `Write ${quoted(nearest)}. Areas go by the English names of Natural Earth.`,
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
      const advice = `Exchange "${first}" and "${last}".`;
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
      `The title prints a count of ${quoted(figure)}, which this chart does not draw.`,
    () => 'Draw that figure too, or move the count into the text.',
  ),
  'chart/title-contradicted': error(
    ({ verb, way }: { verb: string; way: 'rises' | 'falls' }) =>
      `The title says ${quoted(verb)}, but nothing in this chart ${way}.`,
    () => 'Write the title anew after looking at the readings.',
  ),
  'chart/title-is-a-label': warning(
    () => 'The title only names what is counted.',
    () => 'Say in a sentence what the chart shows, and move the name into "subtitle".',
  ),
};
