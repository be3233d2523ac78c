import { existsSync } from 'node:fs';
import { z } from 'zod';
import { cacheFolder } from './cache-folder.ts';
import { pageCode } from './code-digest.ts';
import type { Ledger } from './ledger.ts';
import { lookedAt } from './looked-at.ts';
import { Looks } from './looks.ts';
import { readSealed, writeSealed } from './sealed-file.ts';
import { type Footing, footingOf } from './units.ts';

/** The key of a view, and the units that were looked at to make it. */
const keySchema = z.object({ key: z.string(), units: z.array(z.string()).readonly() });
type ViewKey = Readonly<z.infer<typeof keySchema>>;

/** What a build leaves for the next one. */
const keptSchema = z.object({
  ground: z.string(),
  units: z.record(z.string(), z.string()),
  keys: z.record(z.string(), keySchema),
});
type KeptKeys = z.infer<typeof keptSchema>;

/**
 * The keys of the views of one reading. A view is the same as in the last build where the ground is, and each
 * unit that was looked at for it; its key is then known without it.
 */
export class ViewKeys {
  readonly #looks: Looks;
  readonly #footing: Footing;
  readonly #before: ReadonlyMap<string, ViewKey>;
  readonly #now = new Map<string, ViewKey>();

  constructor(looks: Looks, footing: Footing, kept?: KeptKeys) {
    this.#looks = looks;
    this.#footing = footing;
    this.#before = new Map(kept ? stillTrue(kept, footing) : []);
  }

  /** @param name the same in every build, and of one view only */
  of(name: string, make: () => string): string {
    const known = this.#now.get(name) ?? this.#before.get(name) ?? this.#made(make);
    this.#now.set(name, known);
    return known.key;
  }

  #made(make: () => string): ViewKey {
    const { value: key, units } = this.#looks.during(make);
    return { key, units };
  }

  /** What is known of the views that were asked for. */
  get kept(): KeptKeys {
    const { ground, units } = this.#footing;
    return { ground, units: Object.fromEntries(units), keys: Object.fromEntries(this.#now) };
  }
}

function stillTrue({ ground, units, keys }: KeptKeys, now: Footing): [string, ViewKey][] {
  if (ground !== now.ground) return [];
  const isSame = (unit: string) => units[unit] === now.units.get(unit);
  return Object.entries(keys).filter(([, key]) => key.units.every(isSame));
}

/** A reading for a build. */
export type LedgerWithKeys = Ledger & { keys: ViewKeys };

export function hasKeys(ledger: Ledger): ledger is LedgerWithKeys {
  return ledger.keys !== undefined;
}

/** The same reading, which knows the keys that the last build has left. */
export function withKeptKeys(ledger: Ledger): LedgerWithKeys {
  return withKeys(ledger, readKeys(cacheFolder('keys')));
}

/** The same reading, which knows some keys of an earlier one. */
export function withKeys(ledger: Ledger, kept?: KeptKeys): LedgerWithKeys {
  const looks = new Looks();
  const keys = new ViewKeys(looks, footingOf(ledger), kept);
  return { ...ledger, shown: lookedAt(ledger.shown, looks), keys };
}

/** Undefined where there is none of today's code. It spares time alone, so nothing is said. */
function readKeys(file: string): KeptKeys | undefined {
  const kept = existsSync(file) ? readSealed(file, pageCode()) : '';
  return typeof kept === 'string'
    ? undefined
    : keptSchema.safeParse(JSON.parse(kept.toString())).data;
}

/** Leaves the keys of a reading for the next build. What cannot be written is not kept. */
export function keepKeys({ kept }: ViewKeys): void {
  try {
    writeSealed(cacheFolder('keys'), pageCode(), Buffer.from(JSON.stringify(kept)));
  } catch {
    return;
  }
}
