import {
  rule,
  oneOf,
  list,
  gap,
  hyphen,
  edge,
  end,
  noMoreDigits,
  year,
  type MaskRule,
} from './mask-pattern.ts';
import { datedYears, someDecades, proseYears, bareYears } from './mask-years.ts';
import { currencySigns } from './units.ts';
import { smallNumbers, tens } from './words.ts';

const day = '\\d{1,2}(?:st|nd|rd|th)?';
const longMonths =
  'January February March April May June July August September October November December';
const shortMonths = 'Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec';
const month = `(?:${list(longMonths)}|${list(shortMonths)}\\.?)`;

const tenWords = oneOf(tens.keys());
const numeral = `(?:${tenWords}[- ])?${oneOf([...smallNumbers.keys(), ...tens.keys()])}`;
const number = `(?:\\d{1,3}|${numeral})`;

const ordinalWord = `(?:(?:${tenWords}[- ])?${list(
  'first second third fourth fifth sixth seventh eighth ninth',
)}|${list(
  'tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth ' +
    'nineteenth twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth ' +
    'hundredth thousandth',
)})`;

const numbered = list(
  'resolutions? articles? chapters? sections? channels? routes? highways? junctions? flights? ' +
    'protocols? annex paragraphs? pages? units? rooms? areas? zones? blocks? phases? camps? ' +
    'tables? gates? rules? clauses? items? bus boeing airbus covid formula no\\. nos\\. number pp?\\.',
);
const titled = list('Day Week Part Phase Stage Round Law Act');
const formation = list(
  'Division Brigade Regiment Battalion Squadron Corps Airborne Infantry Armou?red Fleet Army Wing',
);
const notCurrency = `(?!${oneOf(new Set(currencySigns.values()))}|NIS)`;
const nameWords = `(?:[A-Z][a-z]{1,15}${gap}){0,2}`;

/** Names, addresses and symbols that contain digits. */
const designators: readonly MaskRule[] = [
  rule('designator', ['\\bhttps?://[^\\s<>")\\]]{1,2000}']),
  rule('designator', ['(?<=\\]\\()[^()\\s]{1,500}(?=\\))']),
  rule('designator', ['\\[\\^?\\d{1,4}\\](?!\\()']),
  rule('designator', [`^${gap}{0,3}\\d{1,3}[.)](?=${gap}\\S)`], 'm'),
  rule('designator', [`^#{1,6}${gap}\\d{1,3}(?:\\.\\d{1,3}){0,3}\\.?(?=${gap})`], 'm'),
  rule('designator', ['(?<![\\p{L}\\d])#\\d{1,6}', end]),
  rule('designator', [edge, '[A-Z]{1,5}(?:/[A-Z][A-Za-z0-9.-]{0,11}){0,4}(?:/\\d{1,5}){1,3}', end]),
  rule(
    'designator',
    [
      `${edge}${numbered}${gap}?\\d{1,5}(?:\\([0-9a-z]{1,4}\\))?`,
      `(?:(?:${gap}and${gap}|[–-])\\d{1,4})?${end}${noMoreDigits}`,
    ],
    'i',
  ),
  rule('designator', [edge, titled, gap, '\\d{1,4}', end, noMoreDigits]),
  rule('designator', [
    edge,
    notCurrency,
    `[A-Z][A-Za-z]{0,5}${hyphen}\\d{1,4}[A-Za-z]{0,3}`,
    end,
    '(?![,.]\\d)',
  ]),
  rule('designator', [edge, notCurrency, '[A-Z]{1,3}\\d{1,4}[A-Za-z]{0,2}', end, '(?![,.]\\d)']),
  rule('designator', [edge, '(?!mid|early|late|pre|post)[a-z]{2,20}-\\d{1,6}', end]),
  rule('designator', [
    `${edge}(?:\\d{1,3}(?:st|nd|rd|th)|${ordinalWord})${gap}${nameWords}${formation}${end}`,
  ]),
  rule('designator', [`${edge}\\d{1,3}${gap}${nameWords}${formation}${end}`]),
  rule('designator', [
    `\\b${list('Six Seven Thirty Hundred')}[- ](?:Days?|Years?)['’]?${gap}War\\b`,
  ]),
  rule('designator', [edge, '\\d{1,3}(?:G|D|x\\d{1,2})', end]),
  rule('designator', ['(?<![\\d-])\\d{1,6}(?:-\\d{1,6}){4,12}(?![\\d-])']),
  rule('designator', ['(?<![\\d.])\\d{1,4}(?:\\.\\d{1,4}){2,5}(?![\\d.])']),
];

const times: readonly MaskRule[] = [
  rule('time', [edge, `\\d{1,2}(?:[:.]\\d{2})?${gap}?(?:[ap]\\.m\\.|[ap]m\\b|GMT\\b|UTC\\b)`], 'i'),
  rule('time', [edge, `\\d{4}${gap}?(?:hrs|GMT|UTC)`, end]),
  rule('time', [edge, '\\d{1,2}:\\d{2}(?::\\d{2})?', end]),
  rule('time', [edge, number, gap, "?o['’]clock", end], 'i'),
];

/** A leading zero is a number's name or a clock time, never a count. */
const zeroLed: readonly MaskRule[] = [rule('designator', [edge, '0\\d{2,7}', end])];

const dates: readonly MaskRule[] = [
  rule('date', [
    '(?<![\\p{L}\\p{M}\\d.,-])',
    `${year}-(?:0[1-9]|1[0-2])(?:-\\d{2}(?:T\\d{2}:\\d{2}(?::\\d{2})?Z?)?)?${end}(?!-)`,
  ]),
  rule('date', [
    `${edge}${day}(?:${gap}?[-–]${gap}?${day}|${gap}(?:and|to)${gap}${day})?`,
    `${gap}(?:of${gap})?${month}(?:,?${gap}${year})?${end}`,
  ]),
  rule('date', [
    `${edge}${month}${gap}${day}(?:${gap}?[-–]${gap}?${day})?`,
    `(?:,?${gap}${year})?${end}(?![,.]\\d)`,
  ]),
  rule('date', [edge, month, `,?${gap}`, year, end]),
  rule('date', [edge, `\\d{1,2}[/.]\\d{1,2}[/.](?:${year}|\\d{2})`, end]),
  rule('idiom', [edge, '(?:24/7|9/11|7/7)', end]),
];

const decades = oneOf([...tens.keys()].map((word) => word.replace(/y$/, 'ies')));
const nextAge = `(?:(?:,|,?${gap}(?:and|to|or)|–|-)${gap}?${number})`;

const ages: readonly MaskRule[] = [
  rule('age', [edge, number, '[- \\u00A0](?:years?|months?|weeks?)[- \\u00A0]olds?', end], 'i'),
  rule('age', [edge, number, `${gap}(?:years|months)${gap}of${gap}age`, end], 'i'),
  rule(
    'age',
    [edge, `aged?${gap}(?:between${gap})?${number}${nextAge}{0,8}`, end, '(?![,.]\\d)'],
    'i',
  ),
  rule(
    'age',
    [
      `${edge}in${gap}(?:his|her|their)${gap}(?:(?:early|mid|late)[- ])?`,
      `(?:\\d{2}s|${decades})${end}`,
    ],
    'i',
  ),
];

/** After "a", an ordinal that one of these follows is a part: "a third of them", "a fifth were". */
const afterPart = list('of were was are is had have and or in the to from more less said say');
const notAfterArticle = `(?<!\\b(?:a|one|an)[ -])`;

const ordinals: readonly MaskRule[] = [
  rule('ordinal', [edge, '\\d{1,4}(?:st|nd|rd|th)', end], 'i'),
  rule('ordinal', [edge, notAfterArticle, ordinalWord, end], 'i'),
  rule('ordinal', ['(?<=\\b(?:a|one|an) )', ordinalWord, `(?= (?!${afterPart}\\b)\\p{L})`], 'i'),
  rule('ordinal', ['(?<=\\b(?:a|an) )(?:second|hundredth|thousandth)', end], 'i'),
];

const afterOne = [
  `of${gap}the(?!${gap}${numeral}${end}|${gap}\\d)`,
  `by${gap}one`,
  ...'another side hand thing might can could should must may would way'.split(' '),
];
const oneWords = [
  `at${gap}one${gap}point`,
  `on${gap}one${gap}hand`,
  `the${gap}one`,
  `square${gap}one`,
  `all${gap}but`,
  `a${gap}lot`,
  `(?:as|how|so|too)${gap}(?:many|few)(?!${gap}as)`,
  ...'both neither once'.split(' '),
];
const afterNo = [
  ...'longer doubt matter further such comment way idea wonder sign evidence reason need'.split(
    ' ',
  ),
  `(?:more|less)(?!${gap}than)`,
];
const halves = [
  'half[- ](?:way|time|brother|sister|hearted)',
  'halfway',
  `some${gap}(?:time|day|kind|sort|way)`,
  `few${gap}and${gap}far`,
];
const joined = list('sided state way off time sum hand man party');

const idioms: readonly MaskRule[] = [
  rule('idiom', [edge, 'one', gap, oneOf(afterOne), end], 'i'),
  rule('idiom', [edge, oneOf(oneWords), end], 'i'),
  rule('idiom', [edge, `(?:one|two|zero|first|second)-${joined}`, end], 'i'),
  rule('idiom', [edge, 'no', gap, oneOf(afterNo), end], 'i'),
  rule('idiom', [edge, oneOf(halves), end], 'i'),
];

/** "one" in the place of a noun: "the old one". */
const pronouns: readonly MaskRule[] = [
  rule('idiom', [edge, 'one(?=[.,;:!?)]|$)'], 'i'),
  rule(
    'idiom',
    [
      `(?<=\\b(?:the|this|that|each|every|any|another|which|other)[ \\u00A0](?:[a-z]{2,15}[ \\u00A0])?)one`,
      end,
    ],
    'i',
  ),
];

/** The rules where the caller says "this is a figure": a bare 2014 may be a count there. */
export const figureRules: readonly MaskRule[] = [
  ...designators,
  ...times,
  ...dates,
  ...ages,
  ...someDecades,
  ...datedYears,
  ...ordinals,
  ...idioms,
  ...zeroLed,
];

/** The rules of prose, where a bare year is a year. */
export const proseRules: readonly MaskRule[] = [
  ...designators,
  ...times,
  ...dates,
  ...ages,
  ...someDecades,
  ...proseYears,
  ...datedYears,
  ...bareYears,
  ...ordinals,
  ...idioms,
  ...pronouns,
  ...zeroLed,
];
