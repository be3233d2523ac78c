import type { Loaded, Pagefind } from './pagefind.ts';

/** Between quotes, words are looked for as they stand, and no others take their place. */
const QUOTED = /^\s*".+"\s*$/;
/** Behind the start of a word it makes what is no word of any text. */
const NO_ENDING = 'zqzq';

/**
 * The parts that have all words, by number. Where an index has no word that begins as one which is looked for, Pagefind
 * takes a shorter word for it, or leaves it out. Of a word that other parts have, that would be wrong.
 */
export async function partsWith(
  { pagefind, parts }: Loaded,
  words: string | null,
): Promise<string[]> {
  const all = Array.from({ length: parts }, (_, part) => String(part));
  const looked = words === null || QUOTED.test(words) ? [] : words.trim().split(/\s+/);
  const having = await Promise.all(looked.map((word) => partsWithWord(pagefind, all, word)));
  return all.filter((part) => having.every((some) => some.includes(part)));
}

/** All parts, where none has the word or one that begins with it. */
async function partsWithWord(
  pagefind: Pagefind,
  all: readonly string[],
  word: string,
): Promise<readonly string[]> {
  const asItStands = await pagesIn(pagefind, `"${word}"`);
  if (all.every((part) => asItStands[part])) return all;
  const isStandIn = await standIns(pagefind, word);
  const having = all.filter((part) => asItStands[part] || !isStandIn(part));
  return having.length > 0 ? having : all;
}

/**
 * True of a part where a shorter word, or none, stands for one that it does not have: it is on the same
 * pages as what stands for a word that nobody has, of the same beginning.
 */
async function standIns(pagefind: Pagefind, word: string): Promise<(part: string) => boolean> {
  const nobodys = word + NO_ENDING;
  // What stands for a word depends on the files that are loaded, so they are loaded first.
  await Promise.all([pagesIn(pagefind, word), pagesIn(pagefind, nobodys)]);
  const [of, ofNobodys, ofBoth] = await Promise.all(
    [word, nobodys, `${word} ${nobodys}`].map((words) => pagesIn(pagefind, words)),
  );
  return (part) => of?.[part] === ofNobodys?.[part] && of?.[part] === ofBoth?.[part];
}

/** How many pages of each part have the words. It is asked with a filter that no page passes, so nothing else is made. */
async function pagesIn(pagefind: Pagefind, words: string): Promise<Record<string, number>> {
  const { totalFilters } = await pagefind.search(words, { filters: { part: 'none' }, sort: {} });
  return totalFilters.part ?? {};
}
