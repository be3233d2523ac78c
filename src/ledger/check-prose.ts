import { nearest, problem, type Place, type Problem } from '#problems';
import { compareToRecord, isQuantity, readQuantity } from '#quantity';
import { type Bound, isResolved, resolveBinding, type Resolved, who } from './bind.ts';
import { readBindingTarget } from './binding-target.ts';
import { checkMark } from './check-marks.ts';
import { checkPath } from './check-path.ts';
import { isLater } from './later.ts';
import { SCHEMES, splitScheme } from './link-scheme.ts';
import type { ProseText } from './prose.ts';
import type { ProseLink } from './read-blocks.ts';
import type { Content } from './records.ts';
import { sourceReference, unknownName } from './references.ts';
import { refusalReason } from './refusal.ts';
import { placeAt, type Spot } from './spot.ts';

/** Where a text stands, as far as its numbers are concerned. */
export interface ProseSetting {
  /** The last day that a count in the text may be as of: EDTF; undefined for texts without a date. */
  published: string | undefined;
  /** File names of the images beside the text. */
  images: ReadonlySet<string>;
}

/** Every problem of the links, the numbers and the marks of one text. */
export function checkProse(content: Content, prose: ProseText, setting: ProseSetting): Problem[] {
  const marks = prose.marks(content.names);
  const cut = new Set(marks.flatMap((mark) => (mark.mark === 'cut' ? mark.link : [])));
  const links = prose.links.filter((_, index) => !cut.has(index));
  return [
    ...marks.flatMap((mark) => checkMark(content, prose, mark, setting)),
    ...links.flatMap((link) => checkLink(content, prose, link, setting)),
  ];
}

function checkLink(
  content: Content,
  prose: ProseText,
  link: ProseLink,
  setting: ProseSetting,
): Problem[] {
  const { scheme, rest } = splitScheme(link.destination);
  const place = () => prose.at(link.start, link.end);
  const { broken } = content;
  switch (scheme) {
    case 'figure':
      return rest === 'none' ? [] : checkBinding(content, rest, link.words, { place, setting });
    case 'source':
      return sourceReference(content, rest, place);
    case 'chart':
      return unknownName('reference/unknown-chart', rest, content.charts, {
        place,
        broken,
        kind: 'charts',
      });
    case '':
      return checkPath(content, rest, place);
    default:
      return SCHEMES.includes(scheme) ? [] : [unknownScheme(scheme, rest, place())];
  }
}

function unknownScheme(scheme: string, rest: string, place: Place): Problem {
  const near = nearest(scheme, SCHEMES);
  return problem('prose/unknown-scheme', place, {
    written: `${scheme}:`,
    nearest: near ? `${near}:${rest}` : undefined,
  });
}

function checkBinding(
  content: Content,
  written: string,
  words: string,
  { place, setting }: { place: Spot; setting: ProseSetting },
): Problem[] {
  const target = readBindingTarget(written);
  if (!target)
    return [problem('binding/malformed', placeAt(place), { written: `figure:${written}` })];
  const resolved = resolveBinding(content, target, place);
  if (resolved === 'silent') return [];
  if (!isResolved(resolved)) return [resolved];
  return [
    ...checkWords(content, words, resolved, place),
    ...resolved.inputs.flatMap((input) => checkKnownByThen(content, input, setting, place)),
  ];
}

const CODES = {
  'hedge-dropped': 'binding/overclaims',
  'hedge-changed': 'binding/hedge-changed',
  'too-precise': 'binding/too-precise',
  contradicts: 'binding/contradicts',
  transposed: 'binding/transposed',
  unit: 'binding/other-unit',
  'not-comparable': 'binding/contradicts',
} as const;

function checkWords(content: Content, words: string, resolved: Resolved, place: Spot): Problem[] {
  const printed = readQuantity(words);
  if (!isQuantity(printed))
    return [
      problem('binding/no-quantity', placeAt(place), {
        printed: words,
        reason: refusalReason(printed),
      }),
    ];
  const verdict = compareToRecord(resolved.quantity, printed);
  if (verdict.ok) return [];
  return [
    problem(CODES[verdict.why], placeAt(place), {
      printed: words,
      ...recordWords(content, resolved),
    }),
  ];
}

function recordWords(content: Content, { inputs, operation, quantity }: Resolved) {
  const [{ claim }] = inputs;
  if (!operation) return { record: claim.value.says, who: who(content, claim) };
  const [first, ...others] = inputs.map(
    (input) => `${input.figure.id} (${input.claim.value.says})`,
  );
  const words = `computed: ${COMPUTED[operation]} ${first} ${BETWEEN[operation]} ${others.join(' and ')}`;
  return { record: quantity.text, who: words };
}

const COMPUTED = {
  'share-of': 'the share of',
  sum: 'the sum of',
  difference: 'the difference of',
  'ratio-to': 'the ratio of',
};
const BETWEEN = { 'share-of': 'in', sum: 'and', difference: 'and', 'ratio-to': 'to' };

/** A text cannot rest on what was not known when it appeared. */
function checkKnownByThen(
  content: Content,
  { claim }: Bound,
  { published }: ProseSetting,
  place: Spot,
): Problem[] {
  const asOf = claim.value['as-of'];
  const source = content.sources.get(claim.value.source)?.value.date;
  if (!asOf || !published || !isLater(asOf, published) || isLater(asOf, source ?? asOf)) return [];
  return [
    problem('dates/as-of-after-publication', placeAt(place), {
      asOf,
      published,
      earlier: claim.value.replaces,
    }),
  ];
}
