const KEY = 'ledgerline:panel';

interface Kept {
  isOpen: boolean;
  atTop: boolean;
  /** Whether there were errors when it was last told of problems. */
  hadErrors: boolean;
}

/** Where an editor wants the panel; kept while they go from page to page. */
export class Place {
  readonly #storage: Storage;
  #kept: Kept = { isOpen: false, atTop: false, hadErrors: false };

  constructor(storage: Storage) {
    this.#storage = storage;
    this.#kept = { ...this.#kept, ...JSON.parse(storage.getItem(KEY) ?? '{}') };
  }

  get isOpen(): boolean {
    return this.#kept.isOpen;
  }

  get atTop(): boolean {
    return this.#kept.atTop;
  }

  /** Opens by itself when errors come, closes when they are gone, and else stays as it was left. */
  follow(errors: number): void {
    const hasErrors = errors > 0;
    if (hasErrors !== this.#kept.hadErrors) this.#keep({ isOpen: hasErrors, hadErrors: hasErrors });
  }

  open(): void {
    this.#keep({ isOpen: true });
  }

  close(): void {
    this.#keep({ isOpen: false });
  }

  move(): void {
    this.#keep({ atTop: !this.#kept.atTop });
  }

  #keep(changed: Partial<Kept>): void {
    this.#kept = { ...this.#kept, ...changed };
    this.#storage.setItem(KEY, JSON.stringify(this.#kept));
  }
}
