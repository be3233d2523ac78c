import { rule, list, gap, edge, end, year, type MaskRule } from './mask-pattern.ts';

const notInNumber = `(?![,.]\\d|[-–]\\d|${gap}?%|${gap}per${gap}cent)`;
const beforeYear = list(
  'in since until till by from early late mid pre post spring summer autumn winter',
);
const hedgeEnds = list('than least most over to some about around almost nearly as under');
/** Nouns of a year: "2018 sales" are those of 2018, where "2018 people" are people. */
const ofYear = list('sales results earnings revenues profits losses elections playoffs finals');
const measured = `(?![ \\u00A0-]${list(
  'km kg sq square mw kw gw mph kph cm mm ft lb gb m acres? miles? met(?:re|er)s? tonnes? tons? ' +
    'lit(?:re|er)s? barrels? hectares? foot yards? years? months? days? hours? rounds? strong member seat',
)}\\b)`;
const counted = `${gap}(?:people|men|women|children|(?!${ofYear}\\b)[a-z]{3,20}s)${end}`;

const notMany = `(?!${gap}(?:people|men|women|children|[a-z]{3,20}(?:ers|ians|sts|ties))\\b)`;

export const datedYears: readonly MaskRule[] = [
  rule('year', [`(?<=\\b(?:before|after)[ \\u00A0])${year}${end}(?![,.]\\d|-\\d)`, notMany], 'i'),
  rule('year', [`(?<=\\b${beforeYear}[ \\u00A0-])(?:${year}|21\\d{2})${end}(?![,.]\\d|-\\d)`], 'i'),
];

export const someDecades: readonly MaskRule[] = [
  rule('year', [edge, `(?:${year}|['’]?\\d{2})s`, end]),
];

export const proseYears: readonly MaskRule[] = [
  rule('year', [edge, year, `[–/-](?:${year}|\\d{2})`, end]),
  rule('year', [`(?<=\\b${year}${gap}(?:to|and|or|until)${gap})${year}${end}`], 'i'),
];

/** A bare year in prose, unless a hedge stands before it or a plural noun after it. */
export const bareYears: readonly MaskRule[] = [
  rule(
    'year',
    [`(?<!${hedgeEnds}[ \\u00A0])${edge}${year}${end}`, notInNumber, measured, `(?!${counted})`],
    'i',
  ),
  rule(
    'year',
    [`(?<=(?:\\b(?:the|its|of)|['’]s)[ \\u00A0])${year}${end}`, notInNumber, measured],
    'i',
  ),
];
