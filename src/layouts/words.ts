import { openLedger } from '#ledger';
import { wordsIn, type Words } from '#words';

/** The words of the interface in the language of the site. */
export function words(): Words {
  return wordsIn(openLedger().shown.site?.value.language ?? 'en');
}
