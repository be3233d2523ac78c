/** Numbers that are the same for the same seed. */
export interface Random {
  /** A whole number below `end`. */
  below(end: number): number;
  /** One of the choices; undefined when there is none. */
  pick<T>(choices: readonly T[]): T | undefined;
}

export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (end: number) => Math.floor(next() * end);
  return { below, pick: (choices) => choices[below(choices.length)] };
}

const WORDS =
  'amber birch cedar delta ember fjord glade heath islet juniper knoll larch meadow north orchard poplar quarry ridge spruce tarn umber vale willow'.split(
    ' ',
  );

/** A word that says nothing. */
export function wordOf(random: Random): string {
  return random.pick(WORDS) ?? '';
}

/** A name that nothing has yet, in all likelihood. */
export function newId(random: Random): string {
  return `${wordOf(random)}-${wordOf(random)}-${String.fromCharCode(97 + random.below(26))}`;
}
