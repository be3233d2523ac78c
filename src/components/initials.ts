/** Names from which on a list is long enough to be jumped in. */
const LONG = 12;

/** The letters that sorted names begin with, each with the place of its first name; none for a short list. */
export function initialsOf(names: string[]): { letter: string; first: number }[] {
  if (names.length < LONG) return [];
  return [...Map.groupBy(names.keys(), (place) => initialOf(names[place] ?? ''))].map(
    ([letter, [first = 0]]) => ({ letter, first }),
  );
}

/** A capital without its accent; a sign for what begins with no letter. */
function initialOf(name: string): string {
  const [letter] = /^\p{L}/u.exec(name.normalize('NFD')) ?? [];
  return letter?.toUpperCase() ?? '#';
}
