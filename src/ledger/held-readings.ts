import { HeldPieces } from './held-pieces.ts';
import type { Kept } from './kept.ts';
import { openKept, saveKept } from './kept-files.ts';
import {
  type Held,
  type Ledger,
  readLedger,
  type ReadingOptions,
  type Unchecked,
} from './ledger.ts';
import { SoundTexts } from './sound-texts.ts';

/**
 * Readings of one content folder by a process that reads it again and again. Each tells what a first
 * reading would; files that are as they were are not opened for it.
 */
export class HeldReadings {
  /** The folder, as people type it. */
  readonly root: string;
  readonly #held: Held;
  #kept: Kept | undefined;
  #isWhole = false;

  constructor(root: string, clock?: () => number) {
    this.root = root;
    this.#held = {
      pieces: new HeldPieces(clock),
      texts: new SoundTexts(),
      publishedTexts: new SoundTexts(),
    };
  }

  read(options: Omit<ReadingOptions, 'kept' | 'held' | 'instead'>): Ledger | Unchecked {
    this.#kept ??= openKept(this.root);
    this.#kept.beginAgain();
    const ledger = readLedger(this.root, { ...options, kept: this.#kept, held: this.#held });
    this.#isWhole = !('unchecked' in ledger);
    return ledger;
  }

  /** Keeps what the last reading found for other processes. It takes its time, so no page waits for it. */
  save(): void {
    if (this.#kept && this.#isWhole) saveKept(this.#kept, this.root);
  }
}
