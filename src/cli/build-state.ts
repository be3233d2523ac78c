/**
 * Builds a state of a site only to compare it: `node build-state.ts CONTENT OUT MOMENT`. Content that does
 * not pass `check` is built as far as it goes, since an editor wants to see what a change that is not
 * finished does. Nothing here is published: `build` is the only way to that, and it checks.
 */
import { build } from 'astro';
import { keepLedger, readKeptLedger, readMoment, SETTINGS } from '#ledger';

const [content = '', out = '', moment = ''] = process.argv.slice(2);
const now = readMoment(moment);
Object.assign(process.env, {
  [SETTINGS.content]: content,
  [SETTINGS.drafts]: 'true',
  [SETTINGS.now]: moment,
  [SETTINGS.compared]: 'true',
  ASTRO_TELEMETRY_DISABLED: '1',
});
delete process.env['BASE_URL'];
const ledger = readKeptLedger(content, { drafts: true, now });
if ('unchecked' in ledger) throw new Error(ledger.unchecked.message);
keepLedger(ledger);
await build({ root: process.cwd(), outDir: out, logLevel: 'warn' });
