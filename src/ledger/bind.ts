import { nearest, problem, type Problem } from '#problems';
import {
  differenceOf,
  isQuantity,
  ratioOf,
  shareOf,
  sumOf,
  type Quantity,
  type Refused,
} from '#quantity';
import type { BindingTarget, FigureTarget, Operation } from './binding-target.ts';
import { differInOneFacet, isPartOf } from './part-of.ts';
import type { ClaimRecord, Content, FigureRecord } from './records.ts';
import { placeAt, type Spot } from './spot.ts';

/** A claim that a binding rests on, with its figure. */
export interface Bound {
  figure: FigureRecord;
  claim: ClaimRecord;
  quantity: Quantity;
}

/** What a binding says: the record's quantity, or the one computed from several records. */
export interface Resolved {
  inputs: [Bound, ...Bound[]];
  operation: Operation | undefined;
  quantity: Quantity;
}

/** 'silent' stands for a cause that is told elsewhere. */
export type Unresolved = Problem | 'silent';

/** Follows a binding to the records behind it. */
export function resolveBinding(
  content: Content,
  target: BindingTarget,
  place: Spot,
): Resolved | Unresolved {
  const { subject, computed } = target;
  const first = chooseClaim(content, subject, undefined, place);
  if (!isBound(first)) return first;
  if (!computed) return { inputs: [first], operation: undefined, quantity: first.quantity };
  const others: Bound[] = [];
  for (const other of computed.others) {
    const chosen = chooseClaim(content, other, first.claim, place);
    if (!isBound(chosen)) return chosen;
    others.push(chosen);
  }
  const named = Boolean(subject.claim) && computed.others.every((other) => other.claim);
  return compute(computed.operation, [first, ...others], { named, place, content });
}

export function isResolved(found: Resolved | Unresolved): found is Resolved {
  return typeof found === 'object' && 'inputs' in found;
}

export function isBound(found: Bound | Unresolved): found is Bound {
  return typeof found === 'object' && 'claim' in found;
}

function chooseClaim(
  content: Content,
  { figure: ref, claim: name }: FigureTarget,
  partner: ClaimRecord | undefined,
  place: Spot,
): Bound | Unresolved {
  const figure = findFigure(content, ref, place);
  if (figure === 'silent' || 'code' in figure) return figure;
  const claim = name
    ? findClaim(content, figure, name, place)
    : onlyClaim(content, figure, partner, place);
  if (claim === 'silent' || 'code' in claim) return claim;
  return claim.quantity ? { figure, claim, quantity: claim.quantity } : 'silent';
}

export function findFigure(content: Content, ref: string, place: Spot): FigureRecord | Unresolved {
  const [eventId = '', figureId = ''] = ref.split('/');
  const event = content.events.get(eventId);
  const { broken } = content;
  if (!event) {
    if (broken.has(`events/${eventId}`)) return 'silent';
    const known = [...content.events.keys()];
    return problem('reference/unknown-event', placeAt(place), {
      written: eventId,
      nearest: nearest(eventId, known),
      known,
    });
  }
  const figure = event.figures.get(figureId);
  if (figure) return figure;
  if (broken.has(`events/${ref}`)) return 'silent';
  const known = [...event.figures.keys()];
  return problem('reference/unknown-figure', placeAt(place), {
    written: figureId,
    nearest: nearest(figureId, known),
    known,
  });
}

export function findClaim(
  content: Content,
  figure: FigureRecord,
  name: string,
  place: Spot,
): ClaimRecord | Unresolved {
  const claim = figure.claims.get(name);
  if (claim) return claim;
  if (content.broken.has(`events/${figure.ref}#${name}`)) return 'silent';
  const known = [...figure.claims.keys()];
  return problem('reference/unknown-claim', placeAt(place), {
    written: name,
    nearest: nearest(name, known),
    known,
  });
}

/** The one current claim; in a computation the one of the same originator and date. */
function onlyClaim(
  content: Content,
  figure: FigureRecord,
  partner: ClaimRecord | undefined,
  place: Spot,
): ClaimRecord | Unresolved {
  const current = currentClaims(figure);
  const alike = partner ? current.filter((claim) => isLike(claim, partner)) : [];
  const [only, second] = alike.length > 0 ? alike : current;
  if (hasBrokenClaim(content, figure)) return 'silent';
  if (only && !second) return only;
  if (only) return contested(content, figure, current, place);
  return problem('binding/no-claim', placeAt(place), { figure: figure.ref });
}

/** True when a claim of the figure could not be read: which claims are current is then unknown. */
export function hasBrokenClaim(content: Content, figure: FigureRecord): boolean {
  return [...content.broken].some((path) => path.startsWith(`events/${figure.ref}#`));
}

/** Claims that no other claim replaces. */
export function currentClaims(figure: FigureRecord): ClaimRecord[] {
  return [...figure.claims.values()].filter((claim) => claim.replacedBy === undefined);
}

/** Of one originator, as of one date. */
export function isLike(a: ClaimRecord, b: ClaimRecord): boolean {
  return a.value.by === b.value.by && a.value['as-of'] === b.value['as-of'];
}

function contested(content: Content, figure: FigureRecord, claims: ClaimRecord[], place: Spot) {
  return problem('binding/contested', placeAt(place), {
    figure: figure.ref,
    claims: claims.map((claim) => ({
      id: claim.id,
      words: `${who(content, claim)}: ${claim.value.says}`,
    })),
  });
}

/** The short name of the originator of a claim. */
export function originator(content: Content, { value }: ClaimRecord): string {
  const agent = content.agents.get(value.by)?.value;
  return agent?.short ?? agent?.name ?? value.by;
}

/** 'OCHA, as of 2014-08-27'. */
export function who(content: Content, claim: ClaimRecord): string {
  const name = originator(content, claim);
  const asOf = claim.value['as-of'];
  return asOf ? `${name}, as of ${asOf}` : name;
}

function compute(
  operation: Operation,
  inputs: [Bound, ...Bound[]],
  { named, place, content }: { named: boolean; place: Spot; content: Content },
): Resolved | Problem {
  const fault = inputFault(operation, inputs, { named, place, content });
  if (fault) return fault;
  const result = RESULTS[operation](inputs.map((input) => input.quantity));
  if (isQuantity(result)) return { inputs, operation, quantity: result };
  return problem('binding/cannot-compute', placeAt(place), {
    reason: UNCOMPUTABLE[result.refused],
  });
}

const UNCOMPUTABLE: Record<Refused['refused'], string> = {
  vague: 'one of the counts is a word without a number',
  score: 'a score is not one number',
  unit: 'the counts have different units',
  zero: 'nothing can be divided by zero',
  negative: 'the second count may be greater than the first',
  'part-exceeds-whole': 'the part is greater than the whole',
  empty: 'there is nothing to compute with',
};

const RESULTS: Record<Operation, (inputs: Quantity[]) => ReturnType<typeof sumOf>> = {
  'share-of': ([part, whole]) => shareOf(part as Quantity, whole as Quantity),
  'ratio-to': ([a, b]) => ratioOf(a as Quantity, b as Quantity),
  difference: ([a, b]) => differenceOf(a as Quantity, b as Quantity),
  sum: (inputs) => sumOf(inputs),
};

function inputFault(
  operation: Operation,
  inputs: [Bound, ...Bound[]],
  { named, place, content }: { named: boolean; place: Spot; content: Content },
): Problem | undefined {
  const [first, ...others] = inputs;
  if (!named && others.some((other) => !isLike(first.claim, other.claim))) {
    const origins = inputs.map(({ figure, claim }) => `${figure.id} (${who(content, claim)})`);
    return problem('binding/unlike-inputs', placeAt(place), { inputs: origins });
  }
  const measures = [...new Set(inputs.map(({ figure }) => figure.value.measure))];
  if (measures.length > 1) return problem('binding/unlike-measures', placeAt(place), { measures });
  const [other] = others;
  const whole = first.figure.value['part-of'];
  const isKnown = !whole || content.events.get(first.figure.event)?.figures.has(whole);
  if (
    operation === 'share-of' &&
    other &&
    isKnown &&
    !isPartOf(content, first.figure, other.figure)
  )
    return problem('binding/not-a-part', placeAt(place), {
      part: first.figure.id,
      whole: other.figure.id,
    });
  if (operation === 'sum' && !differInOneFacet(inputs.map(({ figure }) => figure)))
    return problem('binding/facets-mixed', placeAt(place), {
      figures: inputs.map(({ figure }) => figure.id),
    });
  return undefined;
}
