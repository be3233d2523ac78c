import { PackedText } from '#memory';
import type { Ledger } from './ledger.ts';

/** Packs the texts of a reading that is checked: each is asked for once more, when its page is made, or not at all. */
export function packTexts({ content }: Ledger): void {
  for (const text of content.texts.values()) text.holdAs(PackedText);
}
