import { renewOrExplain } from '#assist';
import {
  contentRoot,
  type HeldReadings,
  holdReadings,
  keptLedger,
  readAgain,
  type Reading,
} from '#ledger';
import { report } from '#problems';
import { toldOf } from './tell.ts';
import type { Told } from './told.ts';

/** The last reading of the content, good or not. */
export class LiveContent {
  #readings: HeldReadings | undefined;
  #reading: Reading = { problems: [], textOf: () => undefined, isShown: false };
  #report = '';

  /** Reads the content whole, once. True when something else is to be said of it than before. */
  read(): boolean {
    this.#readings ??= holdReadings();
    this.#reading = readAgain(this.#readings);
    const before = this.#report;
    this.#report = this.report(false);
    return this.#report !== before;
  }

  /** Keeps what was found for the next start. No page waits for it. */
  save(): void {
    this.#readings?.save();
  }

  /** @returns why the schemas of editors' programs could not be renewed, with the next step */
  renewSchemas(): string | undefined {
    return renewOrExplain(contentRoot(), keptLedger()?.content);
  }

  /** What `check` prints of it. */
  report(colour: boolean): string {
    const { problems, textOf } = this.#reading;
    return report(problems, { format: 'text', textOf, colour });
  }

  /** The last line of the report, for a reading of which nothing new is to be said. */
  get again(): string {
    return `${this.#report.trimEnd().split('\n').at(-1) ?? ''}\n`;
  }

  get told(): Told {
    return toldOf(this.#reading);
  }
}
