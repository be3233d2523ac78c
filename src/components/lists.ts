import { type Ledger, listKey, openLedger, SETTINGS } from '#ledger';

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

export function listOf<View>(viewOf: (ledger: Ledger) => View): List<View> {
  return {
    view: () => viewOf(openLedger()),
    key: () => (process.env[SETTINGS.live] ? undefined : listKey(openLedger(), viewOf)),
  };
}
