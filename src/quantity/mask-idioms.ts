import { rule, list, oneOf, gap, edge, end, numeral, type MaskRule } from './mask-pattern.ts';

/** "one of the hostages" counts; "one of the reasons" and "one of the worst" do not. */
const persons = list(
  'people men women children boys girls hostages victims dead wounded injured survivors attackers gunmen ' +
    'bombers suspects prisoners detainees captives soldiers officers policemen fighters militants civilians ' +
    'passengers crew pilots drivers students protesters workers journalists doctors bodies',
);
const afterOne = [
  `of${gap}the(?!${gap}(?:${numeral}|${persons})${end}|${gap}\\d)`,
  `by${gap}one`,
  `to${gap}watch`,
  `after${gap}(?:another|the${gap}other)`,
  `day${gap}(?!later|earlier|after|before|ago|of|in|and|or)\\p{Ll}+`,
  ...'another side thing might can cannot could should must may would way never'.split(' '),
];
const oneWords = [
  `at${gap}one${gap}point`,
  `on${gap}(?:the${gap})?one${gap}hand`,
  `the${gap}one`,
  `square${gap}one`,
  `all${gap}but`,
  `a${gap}lot`,
  `(?:as|how|so|too)${gap}(?:many|few)(?!${gap}as)`,
  'one-(?:on|to)-one',
  `second${gap}to${gap}none`,
  `bar${gap}none`,
  `none${gap}(?:other|the${gap}(?:less|wiser|worse))`,
  '(?:net|ground|patient|absolute)[- ]zero',
  'zero[- ](?:tolerance|emissions?|carbon|hours?|waste|sum)',
  '(?:50[-–/]50|fifty-fifty|20[-–/]20)',
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
/** Parts of a year or of a match: "the second half". */
const periods = '(?<=\\b(?:first|second|this|last|next|latter|opening)[ -])half';
const joined = list('sided state way off time sum hand man party faced horse');

export const idioms: readonly MaskRule[] = [
  rule('idiom', [edge, 'one', gap, oneOf(afterOne), end], 'i'),
  rule('idiom', [edge, oneOf(oneWords), end], 'i'),
  rule('idiom', [edge, `(?:one|two|zero|first|second)-${joined}`, end], 'i'),
  rule('idiom', [edge, 'no', gap, oneOf(afterNo), end], 'i'),
  rule('idiom', [edge, oneOf(halves), end], 'i'),
  rule('idiom', [periods, end], 'i'),
];

/** "one" in the place of a noun: "the old one". */
export const pronouns: readonly MaskRule[] = [
  rule('idiom', [edge, 'one(?=[.,;:!?)]|$)'], 'i'),
  rule(
    'idiom',
    [`(?<=\\bthat${gap})one(?=${gap}(?:is|was|has|had|will|would|can|could|of)\\b)`],
    'i',
  ),
  rule(
    'idiom',
    [
      `(?<=\\b(?:the|this|each|every|any|another|which|other)[ \\u00A0](?:[a-z]{2,15}[ \\u00A0])?)one`,
      end,
    ],
    'i',
  ),
];
