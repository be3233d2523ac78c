import { type Box, collide, staysInside } from './boxes.ts';
import type { NameSpot } from './name-boxes.ts';

/** Something that has a name on the map. */
export interface Named {
  /** Where its name may stand, the best first. */
  spots: NameSpot[];
  /** The room of its mark; null for an area, which has none. */
  mark: Box | null;
  /** The room of a number in place of its name. */
  disc: Box;
}

export interface Settled<Item extends Named> {
  named: Map<Item, NameSpot>;
  /** Those that have a number instead; several share one where they lie too close together. */
  numbered: Item[][];
}

/**
 * Gives each name a spot where it meets nothing at any width of the map, the first ones first.
 * Those that find none get a number at their place. Numbers take room too, so all is settled anew
 * until no further name loses its spot. `ratio` is the map's height by its width.
 */
export function settle<Item extends Named>(
  items: Item[],
  blocked: Box[],
  ratio: number,
): Settled<Item> {
  const unnamed = new Set<Item>();
  for (;;) {
    const numbered = together(items.filter((item) => unnamed.has(item)));
    const rest = items.filter((item) => !unnamed.has(item));
    const discs = numbered.flatMap(([first]) => (first === undefined ? [] : [first.disc]));
    const hidden = marksOf(numbered.flat());
    const named = nameAll(
      placeable(rest, { discs, fixed: [...blocked, ...discs, ...hidden], ratio }),
    );
    if (named.size === rest.length) return { named, numbered };
    for (const item of rest) if (!named.has(item)) unnamed.add(item);
  }
}

/** Puts those whose numbers would meet under the number of the first of them. */
function together<Item extends Named>(items: Item[]): Item[][] {
  const groups: Item[][] = [];
  for (const item of items) {
    const group = groups.find(([first]) => first !== undefined && collide(first.disc, item.disc));
    if (group === undefined) groups.push([item]);
    else group.push(item);
  }
  return groups;
}

/**
 * The spots that meet nothing that cannot move: no mark of another, no number, no edge. Items whose
 * marks would lie on a number or on one another have none.
 */
function placeable<Item extends Named>(
  items: Item[],
  { discs, fixed, ratio }: { discs: Box[]; fixed: Box[]; ratio: number },
): Map<Item, NameSpot[]> {
  return new Map(
    items.map((item, index) => {
      const before = marksOf(items.slice(0, index));
      if (item.mark !== null && meets(item.mark, [...discs, ...before])) return [item, []];
      const taken = [...fixed, ...before, ...marksOf(items.slice(index + 1))];
      const free = item.spots.filter(({ box }) => staysInside(box, ratio) && !meets(box, taken));
      return [item, free];
    }),
  );
}

/** How many names in a row may step aside for another. */
const STEPS_ASIDE = 2;

function nameAll<Item extends Named>(spots: Map<Item, NameSpot[]>): Map<Item, NameSpot> {
  let named = new Map<Item, NameSpot>();
  for (const item of spots.keys()) named = withName(item, spots, named, STEPS_ASIDE) ?? named;
  return named;
}

/** The names with one more, those in its way set anew; null where that cannot be done. */
function withName<Item extends Named>(
  item: Item,
  spots: Map<Item, NameSpot[]>,
  named: Map<Item, NameSpot>,
  steps: number,
): Map<Item, NameSpot> | null {
  const ways = (spots.get(item) ?? []).map((spot) => ({
    spot,
    blockers: blockersOf(spot.box, named),
  }));
  const free = ways.find(({ blockers }) => blockers.length === 0);
  if (free !== undefined) return new Map([...named, [item, free.spot]]);
  if (steps === 0) return null;
  for (const { spot, blockers } of ways) {
    const kept = [...named].filter(([other]) => !blockers.includes(other));
    let tried: Map<Item, NameSpot> | null = new Map([...kept, [item, spot]]);
    for (const blocker of blockers) tried = tried && withName(blocker, spots, tried, steps - 1);
    if (tried !== null) return tried;
  }
  return null;
}

function blockersOf<Item>(box: Box, named: Map<Item, NameSpot>): Item[] {
  return [...named].filter(([, spot]) => collide(box, spot.box)).map(([item]) => item);
}

function marksOf(items: Named[]): Box[] {
  return items.flatMap(({ mark }) => mark ?? []);
}

function meets(box: Box, others: Box[]): boolean {
  return others.some((other) => collide(box, other));
}
