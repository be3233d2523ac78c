import { figureRules, proseRules } from './mask-rules.ts';
import type { MaskKind } from './mask-pattern.ts';

/** A stretch of text that is no quantity. */
export interface Mask {
  start: number;
  end: number;
  kind: MaskKind;
}

/** Stretches that are no quantity, in order and apart; an earlier rule keeps what it takes. */
export function masksOf(text: string, prose: boolean): Mask[] {
  const taken = new Uint8Array(text.length);
  const masks: Mask[] = [];
  const hasDigits = /\d/.test(text);
  for (const { kind, pattern, digits } of prose ? proseRules : figureRules) {
    if (digits && !hasDigits) continue;
    pattern.lastIndex = 0;
    for (let found = pattern.exec(text); found !== null; found = pattern.exec(text)) {
      const mask = { start: found.index, end: found.index + found[0].length, kind };
      if (taken.subarray(mask.start, mask.end).includes(1)) continue;
      taken.fill(1, mask.start, mask.end);
      masks.push(mask);
    }
  }
  return masks.sort((a, b) => a.start - b.start);
}
