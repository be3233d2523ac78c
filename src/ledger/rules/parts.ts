import { problem, type Problem } from '#problems';
import { isQuantity, printQuantity, sumOf, type Quantity } from '#quantity';
import { currentClaims, isLike, who } from '../bind.ts';
import { placeOf } from '../located.ts';
import { TO_DO } from '../references.ts';
import type { ClaimRecord, Content, EventRecord, FigureRecord } from '../records.ts';

/** Parts against wholes, for claims of one originator and as-of. */
export function partRules(content: Content): Problem[] {
  return [...content.events.values()].flatMap((event) =>
    [...event.figures.values()].flatMap((figure) => [
      ...partOfWhole(content, event, figure),
      ...partsAddUp(content, event, figure),
      ...withinRange(figure),
    ]),
  );
}

function partOfWhole(content: Content, event: EventRecord, part: FigureRecord): Problem[] {
  const whole = event.figures.get(part.value['part-of'] ?? '');
  if (!whole) return [];
  const cycle = wholesOf(event, part);
  if (cycle) return [problem('parts/cycle', placeOf(part, ['part-of']), { figures: cycle })];
  const measures = { part: part.value.measure, whole: whole.value.measure };
  if (measures.part !== measures.whole && !Object.values(measures).includes(TO_DO))
    return [problem('parts/other-measure', placeOf(part, ['part-of']), measures)];
  return [...part.claims.values()].flatMap((claim) =>
    [...whole.claims.values()]
      .filter((other) => isOfOneBody(claim, other) && isGreater(claim.quantity, other.quantity))
      .map((other) =>
        problem('parts/exceed-whole', placeOf(claim, ['says']), {
          part: claim.value.says,
          whole: other.value.says,
          whose: who(content, claim),
        }),
      ),
  );
}

/** Two that are still to be named may be different bodies. */
function isOfOneBody(part: ClaimRecord, whole: ClaimRecord): boolean {
  return part.value.by !== TO_DO && isLike(part, whole);
}

/** The chain of wholes when it comes back to where it began. Told once, at the smallest id. */
function wholesOf(event: EventRecord, start: FigureRecord): string[] | undefined {
  const chain = [start.id];
  let here = event.figures.get(start.value['part-of'] ?? '');
  while (here && !chain.includes(here.id)) {
    chain.push(here.id);
    here = event.figures.get(here.value['part-of'] ?? '');
  }
  const closes = here?.id === start.id && [...chain].sort()[0] === start.id;
  return closes ? [...chain, start.id] : undefined;
}

function isGreater(part: Quantity | undefined, whole: Quantity | undefined): boolean {
  if (!part || !whole || part.unit !== whole.unit) return false;
  return part.low !== null && whole.high !== null && part.low > whole.high;
}

/** A remark on the whole's claim keeps a total that its source prints against its own parts. */
function partsAddUp(content: Content, event: EventRecord, whole: FigureRecord): Problem[] {
  const facet = whole.value['complete-by'];
  if (!facet) return [];
  const parts = [...event.figures.values()].filter(
    (part) => part.value['part-of'] === whole.id && facet in part.value.of,
  );
  return [...whole.claims.values()].flatMap((claim) => {
    const claims = parts.map((part) =>
      [...part.claims.values()].find((other) => isLike(other, claim)),
    );
    if (parts.length < 2 || claim.value.note || !claims.every((part) => part?.quantity)) return [];
    if (claims.some((part) => isGreater(part?.quantity, claim.quantity))) return [];
    return sumAgainst(content, claim, claims as ClaimRecord[]);
  });
}

function sumAgainst(content: Content, whole: ClaimRecord, parts: ClaimRecord[]): Problem[] {
  const sum = sumOf(parts.map((part) => part.quantity as Quantity));
  if (!whole.quantity || !isQuantity(sum)) return [];
  if (!isGreater(sum, whole.quantity) && !isGreater(whole.quantity, sum)) return [];
  return [
    problem('parts/do-not-add-up', placeOf(whole, ['says']), {
      parts: printQuantity(sum),
      whole: whole.value.says,
      whose: who(content, whole),
    }),
  ];
}

function withinRange(figure: FigureRecord): Problem[] {
  const most = figure.value['out-of'];
  if (most === undefined) return [];
  return currentClaims(figure)
    .filter(({ quantity }) => quantity && smallest(quantity) > most)
    .map((claim) =>
      problem('count/out-of-range', placeOf(claim, ['says']), {
        says: claim.value.says,
        most: String(most),
      }),
    );
}

/** The least that a count amounts to; of a vote, all its parts together. */
function smallest({ parts, low }: Quantity): number {
  return parts ? parts.reduce((sum, part) => sum + part, 0) : (low ?? 0);
}
