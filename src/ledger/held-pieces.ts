import { clockTime } from './clock.ts';
import type { FoundFile } from './disk.ts';
import type { Piece } from './piece.ts';

interface Held {
  /** Names and stamps of the files that the piece was read from. */
  files: string;
  piece: Piece;
}

/**
 * Milliseconds: clocks of disks tick slowly, so that a file may be saved twice at one time. One that
 * was as young as this when it was read is read once more.
 */
const YOUNG = 2000;

/**
 * What one process has read of a content folder, so that files which are as they were need not be
 * opened again. What is held is shared by all readings: nobody may change it.
 */
export class HeldPieces {
  readonly #clock: () => number;
  #pieces: ReadonlyMap<string, Held> = new Map();
  #next = new Map<string, Held>();
  #began = 0;

  constructor(clock: () => number = clockTime) {
    this.#clock = clock;
  }

  /** Called before the files are listed. */
  begin(): void {
    this.#began = this.#clock();
    this.#next = new Map();
  }

  /** What the files of a unit give: what was read before, where each of them is as it was. */
  take(unit: string, files: readonly FoundFile[], read: () => Piece): Piece {
    const stamps = files.map(({ path, stamp }) => `${path} ${stamp}`).join('\n');
    const before = this.#pieces.get(unit);
    const held = before?.files === stamps ? before : { files: stamps, piece: read() };
    const isSure = files.every(({ changed }) => changed < this.#began - YOUNG);
    if (isSure) this.#next.set(unit, held);
    return held.piece;
  }

  /** Called when all files were read: units that are gone are forgotten. */
  end(): void {
    this.#pieces = this.#next;
    this.#next = new Map();
  }
}
