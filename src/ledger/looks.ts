/** Notes at which units of the content a view looks. It is made in one go, so one view is open at a time. */
export class Looks {
  #open: Set<string> | undefined;

  note(unit: string): void {
    this.#open?.add(unit);
  }

  noteAll(units: Iterable<string>): void {
    for (const unit of units) this.note(unit);
  }

  /** What is made, and the units that were looked at for it. Whoever makes something of it has looked at them too. */
  during<Value>(make: () => Value): { value: Value; units: readonly string[] } {
    const outer = this.#open;
    const units = new Set<string>();
    this.#open = units;
    try {
      const value = make();
      return { value, units: [...units] };
    } finally {
      this.#open = outer;
      this.noteAll(units);
    }
  }
}
