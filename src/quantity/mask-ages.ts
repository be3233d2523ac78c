import {
  rule,
  list,
  oneOf,
  gap,
  edge,
  end,
  number,
  numeral,
  ordinalWord,
  type MaskRule,
} from './mask-pattern.ts';
import { tens } from './words.ts';

const decades = oneOf([...tens.keys()].map((word) => word.replace(/y$/, 'ies')));
const grown = `(?:${number}|\\d{1,3},\\d{3})`;
const nextAge = `(?:(?:,|,?${gap}(?:and|to|or)|–|-)${gap}?${number})`;

/** Those whom an age marks off, and what may follow it: "people over 65 are", not "over 65 miles". */
const aged = list(
  'people children adults men women boys girls those anyone everyone residents citizens them workers ' +
    'pupils students players voters migrants patients drivers',
);
const afterAge = `(?=[.,;:)]|$|${gap}${list(
  'and or in at who were are is was will to with from have had may can must should for on by',
)}\\b)`;

const persons = list('man woman boy girl father mother');
/** "a backbencher of 86"; "a number of 86" and "an order of 40" count. */
const doer = `(?!(?:number|order|power|quarter|cluster|factor|letter|paper)\\b)[a-z]{3,14}(?:er|or|ian|ist|ant)`;
const ranked = list('oldest youngest eldest elder younger');
const whenAged = `(?=[.,;:)]|$|${gap}(?:at${gap}the${gap}time|when|and)\\b)`;
/** What follows the age of someone named by a noun: "the ringleader, 34, will serve". */
const ofPerson = list('who was is will has had said told died from faces pleaded admitted denied');

/** "people under two laws" and "men over 50 miles away" have no such age. */
const notCounted = `(?![ \\u00A0-](?:[a-z]{2,20}s|km|m|per|percent|foot|feet|thousand|million)\\b|%|[,.]\\d)`;

const capital = `\\p{Lu}[\\p{L}.'’-]{1,25}`;
/** The name of a person, first name and last: two places in a list seldom have two words each. */
const fullName = `${capital}${gap}${capital}`;

export const ages: readonly MaskRule[] = [
  rule('age', [edge, grown, '[- \\u00A0](?:years?|months?|weeks?)[- \\u00A0]olds?', end], 'i'),
  rule('age', [edge, number, `${gap}(?:years|months)${gap}of${gap}age`, end], 'i'),
  rule(
    'age',
    [edge, `aged?${gap}(?:between${gap})?${number}${nextAge}{0,8}`, end, '(?![,.]\\d)'],
    'i',
  ),
  rule(
    'age',
    [edge, `age${gap}(?:of|from)${gap}${number}(?:${gap}to${gap}${number})?`, end, '(?![,.]\\d)'],
    'i',
  ),
  rule(
    'age',
    [`(?<=\\b${aged}${gap})(?:over|under|above|below)${gap}`, number, end, notCounted],
    'i',
  ),
  rule('age', [`(?<=\\b${persons}${gap}of${gap})`, number, end, afterAge], 'i'),
  rule('age', [`(?<=\\b(?:he|she|who)${gap}(?:was|is|turned)${gap})`, number, end, whenAged], 'i'),
  rule(
    'age',
    [
      `(?<=\\b${ranked}(?:${gap}[a-z]{2,15}){0,4}${gap}(?:was|is|being)${gap})`,
      number,
      end,
      notCounted,
    ],
    'i',
  ),
  rule('age', [`(?<=\\b${ranked}(?: of (?:them|whom))?,?${gap})`, number, end, '(?=[.,;)])'], 'i'),
  rule('age', [`(?<=\\b[Aa]n?${gap}${doer}${gap}of${gap})[1-9]\\d`, end, afterAge]),
  rule('age', [`(?<=\\p{Ll}s,${gap})[1-9]\\d${gap}and${gap}[1-9]\\d(?=[,;])`]),
  rule('age', [edge, '(?:over|under)(?:-\\d{1,2}s?|[ -]\\d{1,2}s)', end], 'i'),
  rule('age', [
    `(?<=${capital},${gap})(?<!\\b(?:[Ii]n|[Aa]t)${gap}(?:${capital}${gap}){0,2}${capital},${gap})`,
    `[1-9]\\d(?=,${gap}(?!(?:and|or)\\b)\\p{Ll})`,
  ]),
  rule('age', [
    `(?<=${fullName},${gap})[1-9]\\d(?=,?${gap}and${gap}${fullName},${gap}[1-9]\\d[,.;])`,
  ]),
  rule('age', [
    `(?<=${fullName},${gap}[1-9]\\d,?${gap}and${gap}${fullName},${gap})[1-9]\\d(?=[,.;])`,
  ]),
  rule('age', [`(?<=\\p{Ll},${gap})[1-9]\\d(?=,${gap}${ofPerson}\\b)`]),
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
const afterPart = list(
  'of were was are is had have and or in the to from more less said say as on at since higher lower ' +
    'dearer cheaper larger bigger smaller fewer greater faster slower longer shorter',
);
const notAfterArticle = `(?<!\\b(?:a|one|an)[ -])`;
/** "a 4.3-second run" and "a ten-second pause" are spans of time. */
const notAfterNumber = `(?<!\\d[ -]|\\b${numeral}-)`;

export const ordinals: readonly MaskRule[] = [
  rule('ordinal', [edge, '\\d{1,4}(?:st|nd|rd|th)', end], 'i'),
  rule('ordinal', [edge, notAfterArticle, notAfterNumber, ordinalWord, end], 'i'),
  rule('ordinal', ['(?<=\\b(?:a|one|an) )', ordinalWord, `(?=[ -](?!${afterPart}\\b)\\p{L})`], 'i'),
  rule('ordinal', ['(?<=\\b(?:a|an) )(?:second|hundredth|thousandth)', end], 'i'),
];
