import { rule, list, gap, edge, end, year, type MaskRule } from './mask-pattern.ts';

const notInNumber = `(?![,.]\\d|[-–]\\d|${gap}?%)`;
const beforeYear = list(
  'in since until till by from early late mid pre post spring summer autumn winter',
);
const hedgeEnds = list('than least most over to some about around almost nearly as under');
const counted = `${gap}(?:people|men|women|children|[a-z]{3,20}s)${end}`;

export const datedYears: readonly MaskRule[] = [
  rule('year', [`(?<=\\b${beforeYear}[ \\u00A0-])${year}${end}(?![,.]\\d|-\\d)`], 'i'),
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
    [`(?<!${hedgeEnds}[ \\u00A0])${edge}${year}${end}`, notInNumber, `(?!${counted})`],
    'i',
  ),
  rule('year', [`(?<=\\b(?:the|its|of)[ \\u00A0])${year}${end}`, notInNumber], 'i'),
];
