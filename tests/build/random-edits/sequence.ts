import { readLedger } from '#ledger';
import { isError } from '#problems';
import { WORDS } from './change-words.ts';
import { type ContentState, readState, withFile, writeState } from './content-state.ts';
import { COUNTS } from './counts.ts';
import type { Edit } from './edit.ts';
import { LINES } from './lines.ts';
import type { Random } from './random.ts';
import { RECORDS } from './records.ts';
import { RENAMES } from './rename.ts';
import { SERIES } from './series.ts';
import { TEXTS } from './texts.ts';

/** Every edit there is, but for going back. */
export const EDITS: readonly Edit[] = [
  ...WORDS,
  ...RECORDS,
  ...RENAMES,
  ...COUNTS,
  ...SERIES,
  ...TEXTS,
  ...LINES,
];

/** States before this many edits can be gone back to. */
const REMEMBERED = 12;

/** Content is valid for this moment, in milliseconds since 1970. */
const MOMENT = Date.UTC(2031, 5, 15);

/** Kinds of edits that are tried at most for one sequence. */
const MOST_KINDS = 60;

/** Of what an edit may do at random, most leaves something that does not pass `check`. */
const MOST_TRIES = 8;

/** A content folder that is edited at random and stays valid, and what it was before. */
export class EditedContent {
  readonly #past: ContentState[] = [];
  readonly #first: ContentState;
  readonly folder: string;
  state: ContentState;

  /** @param first what can always be gone back to, so that the content does not wither */
  constructor(folder: string, first: ContentState) {
    this.folder = folder;
    this.#first = first;
    this.state = readState(folder);
  }

  /** Makes `count` edits, one after the other, and gives their names. */
  edit(count: number, random: Random): string[] {
    const names: string[] = [];
    for (let tries = 0; names.length < count && tries < MOST_KINDS; tries += 1) {
      const any = random.below(8) === 0 ? undefined : random.pick(EDITS);
      const edit = any ?? this.#goBack();
      if (this.make(edit, random)) names.push(edit.name);
    }
    return names;
  }

  /** True when the edit was made; false where it finds nothing to do, or only what leaves errors. */
  make(edit: Edit, random: Random): boolean {
    for (let tries = 0; tries < MOST_TRIES; tries += 1) {
      const next = edit.make(this.state, random);
      if (!next) return false;
      if (this.#take(next)) return true;
    }
    return false;
  }

  /** Goes back to a state that was valid. */
  restore(state: ContentState): void {
    writeState(this.folder, this.state, state);
    this.state = state;
  }

  /** To a state as a whole, or of one file. */
  #goBack(): Edit {
    return {
      name: 'revert',
      make: (state, random) => {
        const before = random.below(2) ? this.#first : random.pick(this.#past);
        if (!before || random.below(2)) return before;
        const path = random.pick([...before.keys()]) ?? '';
        return withFile(state, path, before.get(path) ?? '');
      },
    };
  }

  /** Writes a state, unless it is not valid or no other. */
  #take(next: ContentState): boolean {
    if (isSame(next, this.state)) return false;
    writeState(this.folder, this.state, next);
    if (!isValid(this.folder)) {
      writeState(this.folder, next, this.state);
      return false;
    }
    this.#past.push(this.state);
    if (this.#past.length > REMEMBERED) this.#past.shift();
    this.state = next;
    return true;
  }
}

function isSame(one: ContentState, other: ContentState): boolean {
  return one.size === other.size && [...one].every(([path, text]) => other.get(path) === text);
}

function isValid(folder: string): boolean {
  return [false, true].every((drafts) => {
    const ledger = readLedger(folder, { drafts, now: MOMENT });
    return !('unchecked' in ledger) && !ledger.problems.some(isError);
  });
}
