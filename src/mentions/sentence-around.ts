import { sentencesOf } from './sentences.ts';
import { unitsOf } from './units.ts';

/** The sentence of a paragraph that holds an offset: its UTF-16 offsets, without the spaces around it. */
export function sentenceAround(text: string, offset: number): { start: number; end: number } {
  const { units } = unitsOf(text);
  const found = sentencesOf(text, units).find(({ to }) => (units[to - 1]?.end ?? 0) > offset);
  const [first, last] = [units[found?.from ?? 0], units[(found?.to ?? 0) - 1]];
  return { start: first?.start ?? 0, end: last?.end ?? text.length };
}
