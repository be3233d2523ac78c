/**
 * Builds a state of a site only to compare it: `node build-state.ts CONTENT OUT MOMENT`. Content that does
 * not pass `check` is built as far as it goes, since an editor wants to see what a change that is not
 * finished does. Nothing here is published: `build` is the only way to that, and it checks.
 */
import { resolve } from 'node:path';
import { withoutBroken } from '#diff';
import { keepLedger, type Ledger, readLedger, readMoment, SETTINGS } from '#ledger';
import { isError } from '#problems';
import { makeSite } from './make-site.ts';

const [content = '', out = '', moment = ''] = process.argv.slice(2);
Object.assign(process.env, {
  [SETTINGS.content]: content,
  [SETTINGS.drafts]: 'true',
  [SETTINGS.now]: moment,
  [SETTINGS.compared]: 'true',
  ASTRO_TELEMETRY_DISABLED: '1',
});
delete process.env['BASE_URL'];
const ledger = read();
keepLedger(ledger.problems.some(isError) ? read(withoutBroken(ledger)) : ledger);
await makeSite(resolve(out));

function read(instead?: ReturnType<typeof withoutBroken>): Ledger {
  const options = { drafts: true, now: readMoment(moment), ...(instead && { instead }) };
  const found = readLedger(content, options);
  if ('unchecked' in found) throw new Error(found.unchecked.message);
  return found;
}
