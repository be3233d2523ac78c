import { fingerprint, type Ledger, openLedger, SETTINGS } from '#ledger';

/**
 * A page or a file of which a site has one. It exports this as `list`, and shows what `view` gives and nothing
 * else, so a build need not make it again while its key is the same.
 */
export interface List<View> {
  /** All that it shows, of the newest reading. */
  view(): View;
  /** Changes with what it shows; undefined while the site is written, when nothing is kept. */
  key(): string | undefined;
}

type ViewOf<View> = (ledger: Ledger) => View;

/** The keys of a reading: some lists show the same view. */
const known = new WeakMap<Ledger, Map<ViewOf<unknown>, string>>();

export function listOf<View>(viewOf: ViewOf<View>): List<View> {
  return {
    view: () => viewOf(openLedger()),
    key: () => (process.env[SETTINGS.live] ? undefined : keyOf(openLedger(), viewOf)),
  };
}

function keyOf(ledger: Ledger, viewOf: ViewOf<unknown>): string {
  const keys = known.get(ledger) ?? new Map<ViewOf<unknown>, string>();
  const key = keys.get(viewOf) ?? fingerprint(viewOf(ledger));
  known.set(ledger, keys.set(viewOf, key));
  return key;
}
