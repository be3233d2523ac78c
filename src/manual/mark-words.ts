import { diffWordsWithSpace } from 'diff';
import type { Code, RootContent } from 'mdast';

/** A piece of code; the marked ones differ from the other example. */
export interface Piece {
  text: string;
  isMarked: boolean;
}

/** With less in common than this, marks would cover the whole and show nothing. */
const LEAST_SHARED = 0.3;

/** The pieces of each wrong example and of the right one that follows it. */
export function markedExamples(body: readonly RootContent[]): ReadonlyMap<Code, Piece[]> {
  const marked = new Map<Code, Piece[]>();
  body.forEach((wrong, at) => {
    const right = body[at + 1];
    if (wrong.type !== 'code' || right?.type !== 'code' || !wrong.meta?.startsWith('wrong')) return;
    const pair = compare(wrong.value, right.value);
    if (!pair) return;
    marked.set(wrong, pair.wrong);
    marked.set(right, pair.right);
  });
  return marked;
}

function compare(wrong: string, right: string): { wrong: Piece[]; right: Piece[] } | undefined {
  const changes = diffWordsWithSpace(wrong, right);
  const shared = changes.filter(({ added, removed }) => !added && !removed);
  const length = shared.reduce((sum, { value }) => sum + value.trim().length, 0);
  if (length < LEAST_SHARED * Math.max(wrong.length, right.length)) return undefined;
  const pieces = (side: 'added' | 'removed') =>
    changes
      .filter((change) => change[side] || shared.includes(change))
      .map((change) => ({ text: change.value, isMarked: change[side] }));
  return { wrong: pieces('removed'), right: pieces('added') };
}
