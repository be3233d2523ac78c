import { readLedger } from '#ledger';
import { isError } from '#problems';
import { WORDS } from './change-words.ts';
import { type ContentState, writeState } from './content-state.ts';
import { COUNTS } from './counts.ts';
import type { Edit } from './edit.ts';
import type { Random } from './random.ts';
import { RECORDS } from './records.ts';
import { RENAMES } from './rename.ts';
import { TEXTS } from './texts.ts';

const GROUPS: readonly Edit[][] = [WORDS, RECORDS, RENAMES, COUNTS, TEXTS];

/** Every edit there is, but for going back. */
export const EDITS: readonly Edit[] = GROUPS.flat();

/** States before this many edits can be gone back to. */
const REMEMBERED = 12;

/** Content is valid for this moment, in milliseconds since 1970. */
const MOMENT = Date.UTC(2031, 5, 15);

/** Of the edits that are tried, most leave something that does not pass `check`. */
const MOST_TRIES = 200;

/** A content folder that is edited at random and stays valid, and what it was before. */
export class EditedContent {
  readonly #past: ContentState[] = [];
  readonly folder: string;
  state: ContentState;

  constructor(folder: string, state: ContentState) {
    this.folder = folder;
    this.state = state;
  }

  /** Makes `count` edits, one after the other, and gives their names. */
  edit(count: number, random: Random): string[] {
    const names: string[] = [];
    for (let tries = 0; names.length < count && tries < MOST_TRIES; tries += 1) {
      const edit = random.below(8) === 0 ? this.#goBack() : this.#anyEdit(random);
      if (this.make(edit, random)) names.push(edit.name);
    }
    return names;
  }

  /** True when the edit was made; false where it finds nothing to do, or would leave errors. */
  make(edit: Edit, random: Random): boolean {
    const next = edit.make(this.state, random);
    return next !== undefined && this.#take(next);
  }

  #anyEdit(random: Random): Edit {
    const group = random.pick(GROUPS) ?? [];
    return random.pick(group) ?? this.#goBack();
  }

  #goBack(): Edit {
    const past = this.#past;
    return {
      name: 'revert',
      make: (state, random) => {
        const before = random.pick(past);
        if (!before || random.below(2)) return before;
        const path = random.pick([...before.keys()]) ?? '';
        return new Map([...state, [path, before.get(path) ?? '']]);
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
