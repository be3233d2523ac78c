/**
 * Builds a state of a site only to compare it: `node build-state.ts CONTENT OUT MOMENT LIKE`, where LIKE is the
 * content folder of which CONTENT is a state. Content that does not pass `check` is built as far as it goes, since
 * an editor wants to see what a change that is not finished does. Nothing here is published: `build` is the only
 * way to that, and it checks.
 */
import { resolve } from 'node:path';
import { withoutBroken } from '#diff';
import {
  keepLedger,
  type Ledger,
  openKept,
  readKeptLedger,
  readLedger,
  readMoment,
  SETTINGS,
  type Unchecked,
} from '#ledger';
import { isError } from '#problems';
import { makeSite } from './make-site.ts';

const [content = '', out = '', moment = '', like = ''] = process.argv.slice(2);
Object.assign(process.env, {
  [SETTINGS.content]: content,
  [SETTINGS.drafts]: 'true',
  [SETTINGS.now]: moment,
  [SETTINGS.compared]: 'true',
  ASTRO_TELEMETRY_DISABLED: '1',
});
delete process.env['BASE_URL'];
const setting = { drafts: true, now: readMoment(moment) };
const ledger = checked(readKeptLedger(content, { ...setting, like }));
keepLedger(ledger.problems.some(isError) ? sound(ledger) : ledger);
await makeSite(resolve(out));

function sound(broken: Ledger): Ledger {
  const instead = withoutBroken(broken);
  return checked(readLedger(content, { ...setting, instead, kept: openKept(like) }));
}

function checked(ledger: Ledger | Unchecked): Ledger {
  if ('unchecked' in ledger) throw new Error(ledger.unchecked.message);
  return ledger;
}
