import { currencyCodes } from './currencies.ts';
import {
  rule,
  oneOf,
  list,
  gap,
  hyphen,
  edge,
  end,
  noMoreDigits,
  ordinalWord,
  type MaskRule,
} from './mask-pattern.ts';

const numbered = list(
  'resolutions? articles? chapters? sections? channels? routes? highways? junctions? flights? ' +
    'protocols? annex paragraphs? pages? units? rooms? areas? zones? blocks? phases? camps? ' +
    'tables? gates? rules? clauses? items? bus boeing airbus covid formula no\\. nos\\. number pp?\\.',
);
const titled = list('Day Week Part Phase Stage Round Law Act');
const formation = list(
  'Division Brigade Regiment Battalion Squadron Corps Airborne Infantry Armou?red Fleet Army Wing',
);
/** "114 Syrian Army troops" are men, "38 Engineer Regiment" is a name. */
const notTheirMen = `(?!${gap}(?:[a-z]{2,20}s|troops|personnel|men|women)\\b)`;
const notCurrency = `(?!${oneOf(currencyCodes)})`;
/** Words that a hyphen joins to a year or a count: "mid-1990", "5 million-10 million". */
const joinedToNumbers = list('mid early late pre post thousand million billion trillion magnitude');
const nameWords = `(?:[A-Z][a-z]{1,15}${gap}){0,2}`;

/** Names, addresses and symbols that contain digits. */
export const designators: readonly MaskRule[] = [
  rule('designator', ['\\bhttps?://[^\\s<>")\\]]{1,2000}']),
  rule('designator', ['(?<=\\]\\()[^()\\s]{1,500}(?=\\))']),
  rule('designator', ['\\[\\^?\\d{1,4}\\](?!\\()']),
  rule('designator', [`^${gap}{0,3}\\d{1,3}[.)](?=${gap}\\S)`], 'm'),
  rule('designator', [`^#{1,6}${gap}\\d{1,3}(?:\\.\\d{1,3}){0,3}\\.?(?=${gap})`], 'm'),
  rule('designator', ['(?<![\\p{L}\\d])#\\d{1,6}', end]),
  rule('designator', [
    edge,
    '[A-Z]{1,5}(?:/[A-Z][A-Za-z0-9.-]{0,11}){0,4}(?:/\\d{1,5}){1,3}(?:/[A-Z][A-Za-z]{0,4}\\.\\d{1,4})?',
    end,
  ]),
  rule(
    'designator',
    [
      `${edge}${numbered}${gap}?\\d{1,5}(?:\\.\\d{1,3}){0,2}(?:\\([0-9a-z]{1,4}\\))?`,
      `(?:(?:${gap}and${gap}|[–-])\\d{1,4})?${end}${noMoreDigits}`,
    ],
    'i',
  ),
  rule('designator', [edge, titled, gap, '\\d{1,4}', end, noMoreDigits]),
  rule('designator', [
    edge,
    notCurrency,
    `[A-Z][A-Za-z]{0,5}${hyphen}\\d{1,4}[A-Za-z]{0,3}(?:${hyphen}\\d{1,2})?`,
    end,
    '(?![,.]\\d)',
  ]),
  rule('designator', [edge, notCurrency, '[A-Z]{1,3}\\d{1,4}[A-Za-z]{0,3}', end, '(?![,.]\\d)']),
  rule('designator', [edge, `(?!${joinedToNumbers}-)[a-z]{2,20}-\\d{1,6}`, end, '(?![,.]\\d)']),
  rule('designator', [
    `${edge}(?:\\d{1,3}(?:st|nd|rd|th)|${ordinalWord})${gap}${nameWords}${formation}${end}`,
  ]),
  rule('designator', [`${edge}\\d{1,3}${gap}${nameWords}${formation}${end}${notTheirMen}`]),
  rule('designator', [
    `\\b${list('Six Seven Thirty Hundred')}[- ](?:Days?|Years?)['’]?${gap}War\\b`,
  ]),
  rule('designator', [edge, '\\d{1,3}(?:G|D|x\\d{1,2})', end]),
  rule('designator', ['(?<![\\d-])\\d{1,6}(?:-\\d{1,6}){4,12}(?![\\d-])']),
  rule('designator', ['(?<![\\d.])\\d{1,4}(?:\\.\\d{1,4}){2,5}(?![\\d.])']),
];
