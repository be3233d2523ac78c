import { nearest, problem, type Place, type Problem } from '#problems';
import { compareToRecord, findQuantities, isQuantity, readQuantity, type Found } from '#quantity';
import { type Bound, isResolved, resolveBinding, type Resolved, who } from './bind.ts';
import { readBindingTarget } from './binding-target.ts';
import { isLater } from './later.ts';
import { type Block, type ProseLink, type ProseText, spanInText } from './prose.ts';
import type { Content } from './records.ts';
import { sourceReference, unknownName } from './references.ts';
import { refusalReason } from './refusal.ts';

/** Where a text stands, as far as its numbers are concerned. */
export interface ProseSetting {
  /** The last day that a count in the text may be as of: EDTF; undefined for texts without a date. */
  published: string | undefined;
  /** File names of the images beside the text. */
  images: ReadonlySet<string>;
}

/** Every problem of the links and the numbers of one text. */
export function checkProse(content: Content, prose: ProseText, setting: ProseSetting): Problem[] {
  const cut = new Set<ProseLink>();
  const numbers = prose.blocks.flatMap((block) => checkNumbers(content, prose, block, cut));
  const links = prose.links.filter((link) => !cut.has(link));
  return [...numbers, ...links.flatMap((link) => checkLink(content, prose, link, setting))];
}

const SCHEMES = ['figure', 'source', 'chart', 'http', 'https', 'mailto'];
const SCHEME = /^([a-z][a-z0-9+.-]*):/i;

/** 'figure' and the text after its colon; the scheme is empty for a path. */
export function splitScheme(destination: string): { scheme: string; rest: string } {
  const scheme = SCHEME.exec(destination)?.[1] ?? '';
  return { scheme: scheme.toLowerCase(), rest: destination.slice(scheme ? scheme.length + 1 : 0) };
}

function checkLink(
  content: Content,
  prose: ProseText,
  link: ProseLink,
  setting: ProseSetting,
): Problem[] {
  const { scheme, rest } = splitScheme(link.destination);
  const place = prose.at(link.start, link.end);
  const { broken } = content;
  switch (scheme) {
    case 'figure':
      return rest === 'none' ? [] : checkBinding(content, rest, link.words, { place, setting });
    case 'source':
      return sourceReference(content, rest, place);
    case 'chart':
      return unknownName('reference/unknown-chart', rest, content.charts.keys(), {
        place,
        broken,
        kind: 'charts',
      });
    case '':
      return checkPath(content, rest, place);
    default:
      return SCHEMES.includes(scheme) ? [] : [unknownScheme(scheme, rest, place)];
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
  { place, setting }: { place: Place; setting: ProseSetting },
): Problem[] {
  const target = readBindingTarget(written);
  if (!target) return [problem('binding/malformed', place, { written: `figure:${written}` })];
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

function checkWords(content: Content, words: string, resolved: Resolved, place: Place): Problem[] {
  const printed = readQuantity(words);
  if (!isQuantity(printed))
    return [
      problem('binding/no-quantity', place, { printed: words, reason: refusalReason(printed) }),
    ];
  const verdict = compareToRecord(resolved.quantity, printed);
  if (verdict.ok) return [];
  return [
    problem(CODES[verdict.why], place, { printed: words, ...recordWords(content, resolved) }),
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
  place: Place,
): Problem[] {
  const asOf = claim.value['as-of'];
  const source = content.sources.get(claim.value.source)?.value.date;
  if (!asOf || !published || !isLater(asOf, published) || isLater(asOf, source ?? asOf)) return [];
  return [problem('dates/as-of-after-publication', place, { asOf, published })];
}

/** The kinds of number that must rest on a record. */
const COUNTED = new Set<Found['kind']>(['count', 'score', 'share']);

/** Problems of the numbers of a block; links that hold only a part of a number go to `cut`. */
function checkNumbers(
  content: Content,
  prose: ProseText,
  block: Block,
  cut: Set<ProseLink>,
): Problem[] {
  return findQuantities(withoutNames(block.words, content.names)).flatMap((found) => {
    const link = linkOver(block, found);
    if (link && !found.quantity) return [];
    if (link) {
      const problems = cutOff(prose, block, found, link);
      if (problems.length > 0) cut.add(link);
      return problems;
    }
    return mustBind(found) ? [unbound(content, prose, block, found)] : [];
  });
}

/** The binding that a number stands in, or a link of a scheme that was meant to be one. */
function linkOver(block: Block, found: Found): ProseLink | undefined {
  return block.pieces.find(
    ({ link, from, length }) =>
      link && from < found.end && from + length > found.start && isMeantToBind(link),
  )?.link;
}

function isMeantToBind({ destination }: ProseLink): boolean {
  const { scheme } = splitScheme(destination);
  return scheme === 'figure' || (scheme !== '' && !SCHEMES.includes(scheme));
}

/** "none" and "nobody" stand for a number only where the sentence before says of what. */
function mustBind({ kind, quantity, text }: Found): boolean {
  return COUNTED.has(kind) && (quantity?.relation !== 'none' || /^no$/i.test(text));
}

/** Names that hold a numeral are covered, letter by letter, so that no offset moves. */
function withoutNames(words: string, names: readonly string[]): string {
  return names.reduce((text, name) => text.replaceAll(name, '\ufffc'.repeat(name.length)), words);
}

function unbound(content: Content, prose: ProseText, block: Block, found: Found): Problem {
  const { start, end } = spanInText(block, found.start, found.end);
  const severity = content.site?.value.strict ? 'error' : 'warning';
  return problem('prose/unbound-count', prose.at(start, end), { words: found.text }, severity);
}

/** A hedge or a unit left outside the link would change what the bound words say. */
function cutOff(prose: ProseText, block: Block, found: Found, link: ProseLink): Problem[] {
  const pieces = block.pieces.filter((piece) => piece.link === link);
  const from = Math.min(...pieces.map((piece) => piece.from));
  const to = Math.max(...pieces.map((piece) => piece.from + piece.length));
  if (found.start >= from && found.end <= to) return [];
  const { start, end } = spanInText(block, Math.min(found.start, from), Math.max(found.end, to));
  const whole = block.words.slice(Math.min(found.start, from), Math.max(found.end, to));
  return [problem('binding/cut-off', prose.at(start, end), { printed: link.words, whole })];
}

/** Paths of the site that a text may link to, with the anchors that are there. */
function checkPath(content: Content, path: string, place: Place): Problem[] {
  if (!path.startsWith('/')) return path.startsWith('#') ? [] : [deadPath(content, path, place)];
  const [address = '', anchor] = path.split('#');
  const known = sitePaths(content);
  if (content.broken.size > 0 || (known.has(address) && hasAnchor(content, address, anchor)))
    return [];
  return [deadPath(content, path, place)];
}

function deadPath(content: Content, written: string, place: Place): Problem {
  const known = [...sitePaths(content)];
  return problem('reference/unknown-page', place, { written, nearest: nearest(written, known) });
}

function sitePaths(content: Content): Set<string> {
  return new Set([
    '/',
    '/figures/',
    '/sources/',
    ...[...content.articles.keys()].map((id) => `/articles/${id}/`),
    ...[...content.events.keys()].map((id) => `/figures/${id}/`),
    ...[...content.pages.keys()].map((id) => `/${id}/`),
  ]);
}

function hasAnchor(content: Content, address: string, anchor: string | undefined): boolean {
  if (!anchor) return true;
  const event = /^\/figures\/([^/]+)\/$/.exec(address)?.[1];
  if (event) return content.events.get(event)?.figures.has(anchor) ?? false;
  return address === '/sources/' ? content.sources.has(anchor) : true;
}
