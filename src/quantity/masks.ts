import { smallNumbers, tens } from './words.ts';

/** What a stretch of text is when it is no quantity. */
export type MaskKind = 'date' | 'time' | 'age' | 'ordinal' | 'designator' | 'idiom' | 'year';

export interface Mask {
  start: number;
  end: number;
  kind: MaskKind;
}

/**
 * Every pattern below has bounded repeats and starts at a word edge, so each is one pass over the
 * text however long its runs of digits or hyphens are.
 */
const month =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.?|Feb\\.?|Mar\\.?|Apr\\.?|Jun\\.?|Jul\\.?|Aug\\.?|Sept?\\.?|Oct\\.?|Nov\\.?|Dec\\.?)';
const dayNumber = '\\d{1,2}(?:st|nd|rd|th)?';
const year = '(?:1[5-9]|20)\\d{2}';
const numeral = `(?:${[...tens.keys()].join('|')})?[- ]?(?:${[...smallNumbers.keys(), ...tens.keys()].join('|')})`;
const number = `(?:\\d{1,3}|${numeral})`;
const edge = '(?<![\\p{L}\\p{M}\\d.,/-])';
const gap = '[ \\u00A0\\u2009\\u202F]';
const end = '(?![\\p{L}\\p{M}\\d])';

const ordinalUnits = 'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth';
const ordinalRest =
  'tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth|fortieth|fiftieth|sixtieth|seventieth|eightieth|ninetieth|hundredth|thousandth';
const ordinalWord = `(?:(?:${[...tens.keys()].join('|')})[- ])?(?:${ordinalUnits})|${ordinalRest}`;
/** After "a", an ordinal that one of these follows is a part: "a third of them", "a fifth were". */
const afterPart = '(?:of|were|was|are|is|had|have|and|or|in|the|to|from|more|less|said|say)';

const numbered =
  'resolutions?|articles?|chapters?|sections?|channels?|routes?|highways?|junctions?|flights?|protocols?|annex|paragraphs?|pages?|units?|rooms?|areas?|zones?|blocks?|phases?|camps?|tables?|gates?|rules?|clauses?|items?|bus|boeing|airbus|covid|formula|law no\\.?|no\\.|nos\\.|number|pp?\\.';
const formation =
  'Division|Brigade|Regiment|Battalion|Squadron|Corps|Airborne|Infantry|Armou?red|Fleet|Army|Engineer|Wing';

interface MaskRule {
  kind: MaskKind;
  pattern: RegExp;
}

const rule = (kind: MaskKind, source: string, flags = ''): MaskRule => ({
  kind,
  pattern: new RegExp(source, `gu${flags}`),
});

/** Names, addresses and symbols that contain digits. */
const designators: readonly MaskRule[] = [
  rule('designator', `\\bhttps?://[^\\s<>")\\]]{1,2000}`),
  rule('designator', `(?<=\\]\\()[^()\\s]{1,500}(?=\\))`),
  rule('designator', `\\[\\^?\\d{1,4}\\](?!\\()`),
  rule('designator', `^${gap}{0,3}\\d{1,3}[.)](?=${gap}\\S)`, 'm'),
  rule('designator', `${edge}[A-Z]{1,5}(?:/[A-Z][A-Za-z0-9.-]{0,11}){0,4}(?:/\\d{1,5}){1,3}${end}`),
  rule(
    'designator',
    `${edge}(?:${numbered})${gap}?\\d{1,5}(?:\\([0-9a-z]{1,4}\\))?(?:(?:${gap}and${gap}|[–-])\\d{1,4})?${end}(?![,.]?\\d|:)`,
    'i',
  ),
  rule(
    'designator',
    `${edge}(?!USD|EUR|GBP|ILS|NIS|AUD|CAD)[A-Z][A-Za-z]{0,5}[-\\u2010\\u2011\\u2212]\\d{1,4}[A-Za-z]{0,3}${end}(?![,.]\\d)`,
  ),
  rule(
    'designator',
    `${edge}(?!USD|EUR|GBP|ILS|NIS|AUD|CAD)[A-Z]{1,3}\\d{1,4}[A-Za-z]{0,2}${end}(?![,.]\\d)`,
  ),
  rule(
    'designator',
    `${edge}(?:\\d{1,3}(?:st|nd|rd|th)|${ordinalWord})(?:${gap}[A-Z][a-z]{1,15}){0,2}${gap}(?:${formation})${end}`,
  ),
  rule('designator', `${edge}\\d{1,3}${gap}(?:[A-Z][a-z]{1,15}${gap}){0,2}(?:${formation})${end}`),
  rule('designator', `\\b(?:Six|Thirty|Hundred|Seven)[- ](?:Days?|Years?)['’]?${gap}War\\b`),
  rule('designator', `${edge}\\d{1,3}(?:G|D|x\\d{1,2})${end}`),
  rule('designator', `(?<![\\d-])\\d{1,6}(?:-\\d{1,6}){4,12}(?![\\d-])`),
  rule('designator', `(?<![\\d.])\\d{1,4}(?:\\.\\d{1,4}){2,5}(?![\\d.])`),
];

const times: readonly MaskRule[] = [
  rule('time', `${edge}\\d{1,2}(?:[:.]\\d{2})?${gap}?(?:[ap]\\.m\\.|[ap]m\\b|GMT\\b|UTC\\b)`, 'i'),
  rule('time', `${edge}\\d{1,2}:\\d{2}(?::\\d{2})?${end}`),
  rule('time', `${edge}${number}${gap}?o['’]clock${end}`, 'i'),
];

const dates: readonly MaskRule[] = [
  rule('date', `${edge}${year}-\\d{2}(?:-\\d{2})?${end}(?!-)`),
  rule(
    'date',
    `${edge}${dayNumber}(?:${gap}?[-–]${gap}?${dayNumber}|${gap}(?:and|to)${gap}${dayNumber})?${gap}(?:of${gap})?${month}(?:,?${gap}${year})?${end}`,
  ),
  rule(
    'date',
    `${edge}${month}${gap}${dayNumber}(?:${gap}?[-–]${gap}?${dayNumber})?(?:,?${gap}${year})?${end}(?![,.]\\d)`,
  ),
  rule('date', `${edge}${month},?${gap}${year}${end}`),
  rule('date', `${edge}\\d{1,2}[/.]\\d{1,2}[/.](?:${year}|\\d{2})${end}`),
  rule('idiom', `${edge}(?:24/7|9/11|7/7)${end}`),
];

const ages: readonly MaskRule[] = [
  rule('age', `${edge}${number}[- \\u00A0](?:years?|months?|weeks?)[- \\u00A0]olds?${end}`, 'i'),
  rule('age', `${edge}${number}${gap}(?:years|months)${gap}of${gap}age${end}`, 'i'),
  rule(
    'age',
    `${edge}aged?${gap}(?:between${gap})?${number}(?:(?:,|,?${gap}(?:and|to|or)|–|-)${gap}?${number}){0,8}${end}(?![,.]\\d)`,
    'i',
  ),
  rule(
    'age',
    `${edge}in${gap}(?:his|her|their)${gap}(?:(?:early|mid|late)[- ])?(?:\\d{2}s|(?:${[...tens.keys()].map((word) => word.replace(/y$/, 'ies')).join('|')}))${end}`,
    'i',
  ),
];

const ordinals: readonly MaskRule[] = [
  rule('ordinal', `${edge}\\d{1,4}(?:st|nd|rd|th)${end}`, 'i'),
  rule('ordinal', `${edge}(?<!\\b(?:a|one|an)[ -])(?:${ordinalWord})${end}`, 'i'),
  rule('ordinal', `(?<=\\b(?:a|one|an) )(?:${ordinalWord})(?= (?!${afterPart}\\b)\\p{L})`, 'i'),
  rule('ordinal', `(?<=\\b(?:a|an) )(?:second|hundredth|thousandth)${end}`, 'i'),
];

const idioms: readonly MaskRule[] = [
  rule(
    'idiom',
    `${edge}one${gap}(?:of${gap}the(?!${gap}${numeral}${end}|${gap}\\d)|another|by${gap}one|side|hand|thing|might|can|could|should|must|may|would|way)${end}`,
    'i',
  ),
  rule(
    'idiom',
    `${edge}(?:at${gap}one${gap}point|on${gap}one${gap}hand|the${gap}one|square${gap}one|all${gap}but|both|neither|once|a${gap}lot|(?:as|how|so|too)${gap}(?:many|few)(?!${gap}as))${end}`,
    'i',
  ),
  rule(
    'idiom',
    `${edge}(?:one|two|zero|first|second)-(?:sided|state|way|off|time|sum|hand|man|party)${end}`,
    'i',
  ),
  rule(
    'idiom',
    `${edge}no${gap}(?:longer|doubt|matter|further|such|comment|way|idea|wonder|sign|evidence|reason|need|more(?!${gap}than)|less(?!${gap}than))${end}`,
    'i',
  ),
  rule(
    'idiom',
    `${edge}(?:half[- ](?:way|time|brother|sister|hearted)|halfway|some${gap}(?:time|day|kind|sort|way)|few${gap}and${gap}far)${end}`,
    'i',
  ),
];

/** Years are masked in prose only: where the caller says "this is a figure", 2014 may be a count. */
const proseYears: readonly MaskRule[] = [
  rule('year', `${edge}(?:${year}|['’]?\\d{2})0?s${end}`),
  rule('year', `${edge}${year}[–/-](?:${year}|\\d{2})${end}`),
];

const datedYears: readonly MaskRule[] = [
  rule(
    'year',
    `(?<=\\b(?:in|since|until|till|by|from|early|late|mid|spring|summer|autumn|winter)[ \\u00A0-])${year}${end}(?![,.]\\d|-\\d)`,
    'i',
  ),
];

/** A bare year in prose, unless a hedge stands before it or a plural noun after it. */
const bareYears: readonly MaskRule[] = [
  rule(
    'year',
    `(?<!(?:than|least|most|over|to|some|about|around|almost|nearly|as|under)[ \\u00A0])${edge}${year}${end}(?![,.]\\d|[-–]\\d|${gap}?%|${gap}(?:people|men|women|children|[a-z]{3,20}s)${end})`,
    'i',
  ),
  rule('year', `(?<=\\b(?:the|its|of)[ \\u00A0])${year}${end}(?![,.]\\d|[-–]\\d|${gap}?%)`, 'i'),
];

const always = [...designators, ...times, ...dates, ...ages, ...datedYears, ...ordinals, ...idioms];
const inProse = [
  ...designators,
  ...times,
  ...dates,
  ...ages,
  ...proseYears,
  ...datedYears,
  ...bareYears,
  ...ordinals,
  ...idioms,
];

/** Stretches that are no quantity, in order and apart; an earlier rule keeps what it takes. */
export function masksOf(text: string, prose: boolean): Mask[] {
  const taken = new Uint8Array(text.length);
  const masks: Mask[] = [];
  for (const { kind, pattern } of prose ? inProse : always)
    for (const match of text.matchAll(pattern)) {
      const mask = { start: match.index, end: match.index + match[0].length, kind };
      if (taken.subarray(mask.start, mask.end).includes(1)) continue;
      taken.fill(1, mask.start, mask.end);
      masks.push(mask);
    }
  return masks.sort((a, b) => a.start - b.start);
}
