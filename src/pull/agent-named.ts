import type { Content } from '#ledger';
import { stems } from './words.ts';

/** Share of words in common from which a name is taken for another. */
const ALIKE = 0.5;

const EMPTY = new Set(['the', 'a', 'an', 'of', 'for', 'in', 'and', 's']);

/** The agent of the content that words such as "the health ministry" name; undefined when two fit alike. */
export function agentNamed(content: Content, words: string | null): string | undefined {
  if (words === null) return undefined;
  const said = nameWords(words);
  const agents = [...content.agents.values()].map(({ id, value }) => {
    const names = [value.name, ...(value.short === undefined ? [] : [value.short])];
    return { id, alike: Math.max(...names.map((name) => likeness(nameWords(name), said))) };
  });
  const [best, second] = agents.sort((a, b) => b.alike - a.alike);
  if (best === undefined || best.alike < ALIKE || best.alike === second?.alike) return undefined;
  return best.id;
}

function nameWords(name: string): Set<string> {
  return new Set([...stems(name)].filter((word) => !EMPTY.has(word)));
}

/** Words in common, from 0 to 1 (Dice's coefficient). */
function likeness(name: Set<string>, said: Set<string>): number {
  const common = [...said].filter((word) => name.has(word)).length;
  return name.size + said.size === 0 ? 0 : (2 * common) / (name.size + said.size);
}
