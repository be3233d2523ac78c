import { freeId } from '#edit';
import type { Content, FigureRecord } from '#ledger';
import type { Decision } from './accept.ts';
import type { Draft } from './draft.ts';
import type { NewRecord } from './record.ts';

/** Asks one question; null when the editor ends the conversation (Ctrl-D). */
type Ask = (question: string) => Promise<string | null>;

export interface Desk {
  draft: Draft;
  content: Content;
  event: string;
  ask: Ask;
  say: (text: string) => void;
}

/** The desk, and what was decided at it so far. */
export interface Sitting extends Desk {
  decisions: Decision[];
}

export function figuresOf({ content, event }: Desk): ReadonlyMap<string, FigureRecord> | undefined {
  return content.events.get(event)?.figures;
}

/** Records of a figure that were accepted before. */
export function madeOf({ decisions }: Sitting, figure: string): NewRecord[] {
  return decisions.flatMap((each) =>
    each.as === 'new' && each.record.figure === figure ? [each.record] : [],
  );
}

/** Ids of the claims of a figure, on record or accepted before. */
export function claimsOf(desk: Sitting, figure: string): Set<string> {
  const known = figuresOf(desk)?.get(figure)?.claims.keys() ?? [];
  return new Set([...known, ...madeOf(desk, figure).map(({ claim }) => claim)]);
}

/** The record under an id that nothing accepted before has. */
export function distinct(desk: Sitting, record: NewRecord): NewRecord {
  const taken = claimsOf(desk, record.figure);
  if (!taken.has(record.claim)) return record;
  if (!record.newFigure) return { ...record, claim: freeId(record.claim, (id) => taken.has(id)) };
  return { ...record, figure: freeId(record.figure, (id) => claimsOf(desk, id).size > 0) };
}
