import distance from 'damerau-levenshtein';

/** A name this different, as a share of its length, is no slip of the hand any more. */
const MOST_DIFFERENT = 0.4;

/** The name that was probably meant, or undefined when none is close. */
export function nearest(written: string, names: Iterable<string>): string | undefined {
  let best: { name: string; steps: number } | undefined;
  for (const name of [...names].sort()) {
    const steps = stepsBetween(written.toLowerCase(), name.toLowerCase());
    if (best === undefined || steps < best.steps) best = { name, steps };
  }
  if (!best) return undefined;
  const longest = Math.max(written.length, best.name.length);
  return best.steps <= longest * MOST_DIFFERENT ? best.name : undefined;
}

/** A name that is only begun ("palestinians" for "palestinians-killed") counts as two steps. */
function stepsBetween(written: string, name: string): number {
  const { steps } = distance(written, name);
  const shorter = Math.min(written.length, name.length);
  const begun = shorter >= 3 && (name.startsWith(written) || written.startsWith(name));
  return begun ? Math.min(steps, 2) : steps;
}

/**
 * The one name that a slip of the hand turns into what was written: a letter, or two of a long name.
 * Undefined when none is that close, or two are.
 */
export function slipOf(written: string, names: Iterable<string>): string | undefined {
  const all = [...new Set(names)].map((name) => ({
    name,
    ...distance(written.toLowerCase(), name.toLowerCase()),
  }));
  const least = Math.min(...all.map(({ steps }) => steps));
  const [first, ...others] = all.filter(({ steps }) => steps === least);
  return first && others.length === 0 && least <= mostSlips(first.name) ? first.name : undefined;
}

/** In a short name every letter counts: "bye" is no slip for "by". */
function mostSlips({ length }: string): number {
  if (length < 4) return 0;
  return length < 8 ? 1 : 2;
}
