import { hash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';

/**
 * What earlier readings found in single files, so that a file that has not changed need not be read twice.
 *
 * An entry is what the text of one file alone gives to the code of today. It is valid for that very text,
 * whatever the name of the file and whatever stands in others. What a rule makes of it is never kept:
 * rules run anew every time, and a file that breaks its schema is read anew every time.
 */
export class Kept {
  #before: ReadonlyMap<string, string>;
  #isNew = false;
  readonly #now = new Map<string, () => unknown>();

  /** @param before JSON by key */
  constructor(before: ReadonlyMap<string, string> = new Map()) {
    this.#before = before;
  }

  /** True when no reading has kept anything. */
  get isEmpty(): boolean {
    return this.#before.size === 0;
  }

  /** Takes over what was found just now, in the place of an earlier reading. */
  takeOver(found: ReadonlyMap<string, string>): void {
    this.#before = found;
    this.#isNew = true;
  }

  /** A new copy of what was found in a text; undefined when nothing is known of it. */
  find(key: string): unknown {
    const json = this.#before.get(key);
    return json === undefined ? undefined : JSON.parse(json);
  }

  /**
   * Keeps what `found` gives once everything is checked. It gives that once; undefined stands for what
   * was kept before.
   */
  keep(key: string, found: () => unknown): void {
    this.#now.set(key, found);
  }

  /** What has been kept since the reading began. */
  get found(): ReadonlyMap<string, () => unknown> {
    return this.#now;
  }

  /** Knows the same, for a part of the reading. */
  part(): Kept {
    return new Kept(this.#before);
  }

  /** For another reading in the same process. What is known stays known. */
  beginAgain(): void {
    this.#now.clear();
  }

  /** Frees what is known, which no reading asks for any more. */
  forget(): void {
    this.#before = new Map();
    this.#now.clear();
  }

  /** What is known of the texts that were read, as JSON by key; undefined when nothing has changed. */
  changed(): ReadonlyMap<string, string> | undefined {
    const entries = new Map<string, string>();
    let isNew = this.#isNew || this.#now.size !== this.#before.size;
    for (const [key, found] of this.#now) {
      const fresh = found();
      const json = fresh === undefined ? this.#before.get(key) : asJson(fresh);
      if (json !== undefined) entries.set(key, json);
      isNew ||= fresh !== undefined;
    }
    if (!isNew) return undefined;
    this.#before = entries;
    this.#isNew = false;
    return entries;
  }
}

/** Undefined for what JSON does not give back as it was. */
function asJson(found: unknown): string | undefined {
  const json = JSON.stringify(found);
  return isDeepStrictEqual(JSON.parse(json), found) ? json : undefined;
}

/** The key of a text that is read as one kind of file. */
export function keyOf(kind: string, text: string): string {
  if (text !== last.text) last = { text, digest: hash('sha256', text, 'base64url') };
  return `${kind} ${last.digest}`;
}

/** A text is read as more than one kind, one after the other. */
let last = { text: '', digest: hash('sha256', '', 'base64url') };
