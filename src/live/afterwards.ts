import type { LiveContent } from './live-content.ts';
import type { Screen } from './screen.ts';

/** Milliseconds for the page to be asked for and made. */
const PAGE = 1000;

/** Milliseconds without another reading: what was found is then kept for the next start. */
const IDLE = 3000;

/** What is to be done after a reading and hurries nobody: a page comes first. */
export class Afterwards {
  readonly #content: LiveContent;
  readonly #screen: Screen;
  #timers: NodeJS.Timeout[] = [];

  constructor(content: LiveContent, screen: Screen) {
    this.#content = content;
    this.#screen = screen;
  }

  /** Begins anew with each reading. */
  begin(): void {
    for (const timer of this.#timers) clearTimeout(timer);
    const schemas = setTimeout(() => this.#renewSchemas(), PAGE);
    const save = setTimeout(() => this.#content.save(), IDLE);
    this.#timers = [schemas.unref(), save.unref()];
  }

  #renewSchemas(): void {
    const failed = this.#content.renewSchemas();
    if (failed) this.#screen.print(`${failed}\n`);
  }
}
