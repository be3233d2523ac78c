import { rmSync } from 'node:fs';
import {
  builtSite,
  cacheFolder,
  inputsOf,
  isUntouched,
  keepBuilt,
  keepLedger,
  likelyChanged,
  type Ledger,
  momentText,
  packTexts,
  readLedgerToKeep,
  SETTINGS,
  stampsAhead,
  stampsAfter,
  type Unchecked,
} from '#ledger';
import { type BuiltPages, verify } from '#finish';
import { boundMemory } from '#memory';
import { count, isError, report } from '#problems';
import type { ExitCode } from './check.ts';
import { sayLeftOut } from './left-out.ts';
import { sayMore } from './more.ts';
import { type Options, reportFormat } from './options.ts';
import { makeSite } from './make-site.ts';
import { openPublication, type Publication } from './publish.ts';
import { refuseShards, sayShard, takeShards } from './shards.ts';
import type { Terminal } from './terminal.ts';

/**
 * `build`: checks, renders beside the published folder, verifies, then publishes. Where that folder is as the
 * last build left it, only what has changed is made and put into it. A build that fails leaves it as it was.
 */
export async function build(options: Options, terminal: Terminal): Promise<ExitCode> {
  refuseShards(options);
  const publication = openPublication(options.out);
  // What was read before is kept too, so it goes before anything is read.
  if (options.clean) rmSync(cacheFolder(''), { recursive: true, force: true });
  const found = isWhole(options) ? stampsAhead([cacheFolder('pages'), options.out]) : undefined;
  const { content, drafts, now } = options;
  const { ledger, keep } = readLedgerToKeep(content, { drafts, now });
  try {
    const checked = reportOn(ledger, options, terminal);
    if (typeof checked === 'number') return checked;
    return await buildChecked(checked, { publication, found, keep }, options, terminal);
  } finally {
    keep();
  }
}

interface Begun {
  publication: Publication;
  /** The stamps of the cache of pages and of the published folder; undefined where they are not asked for. */
  found: ReturnType<typeof stampsAhead> | undefined;
  /** Keeps what was read for the next reading. */
  keep: () => void;
}

async function buildChecked(
  checked: Ledger,
  { publication, found, keep }: Begun,
  options: Options,
  terminal: Terminal,
): Promise<ExitCode> {
  const inputs = inputsOf(checked, settingsOf(options));
  const last = found && builtSite(options.out, await found);
  if (last?.inputs === inputs) {
    terminal.say(
      `Nothing has changed, and ${options.out}/ stays as it was built ${origin(checked)}.`,
    );
    sayLeftOut(checked, terminal);
    return 0;
  }
  keepLedger(checked);
  if (options.shards !== undefined) takeShards(options.shards, terminal);
  const left = last?.isKept ? last.stamps : undefined;
  // What makes few pages makes little to tidy up.
  if (!left) {
    keep();
    packTexts(checked);
    boundMemory();
  }
  let isTouched = false;
  try {
    applySettings(options);
    const pages = await makeSite(publication.next, options, {
      shard: options.shard,
      isUpdate: left !== undefined,
      ...(left && {
        likely: likelyChanged(checked),
        whenMade: () => {
          keep();
          isTouched = !isUntouched(options.out, left);
        },
      }),
    });
    if (options.shard) return sayShard(options.shard, terminal);
    const faults = verify(pages, options.base ?? '/', left && new Set(left.keys()));
    if (faults.length > 0) return refuse(faults, terminal);
    if (isTouched) return refuseTouched(options.out, terminal);
    const { staying } = pages;
    keepBuilt(options.out, inputs, await publish(options.out, { publication, staying, left }));
  } finally {
    publication.discard();
  }
  terminal.say(`Built ${options.out}/ ${origin(checked)}.`);
  sayLeftOut(checked, terminal);
  return 0;
}

/**
 * Publishes a build that was verified.
 * @param left the stamps of the published files, where the build has left out what stays of them
 * @returns those of today, where they are known
 */
async function publish(
  out: string,
  { publication, staying, left }: Ready,
): Promise<ReadonlyMap<string, string> | undefined> {
  if ((left === undefined) !== (staying === undefined))
    throw new Error(
      'A build that leaves files out is published where they are, and no other one is.',
    );
  if (left && staying) {
    const published = new Set(left.keys());
    return stampsAfter(out, left, publication.update(published, staying.files));
  }
  await publication.swap();
  return undefined;
}

interface Ready {
  publication: Publication;
  staying: BuiltPages['staying'];
  left: ReadonlyMap<string, string> | undefined;
}

function isWhole({ shard, shards }: Options): boolean {
  return shard === undefined && shards === undefined;
}

/** What decides the pages beside the content and the code. */
function settingsOf({ content, drafts, base, site }: Options): unknown {
  const { [SETTINGS.compared]: compared, NODE_ENV: mode } = process.env;
  return { content, drafts, base, site, compared, mode };
}

function reportOn(
  ledger: Ledger | Unchecked,
  options: Options,
  terminal: Terminal,
): Ledger | ExitCode {
  const format = reportFormat(options);
  const unchecked = 'unchecked' in ledger;
  const problems = unchecked ? [ledger.unchecked] : ledger.problems;
  const textOf = unchecked ? () => undefined : ledger.textOf;
  if (problems.length > 0)
    terminal.print(report(problems, { format, textOf, colour: terminal.colour }));
  sayMore(problems, options, terminal);
  if (unchecked) return 2;
  if (!problems.some(isError)) return ledger;
  terminal.say(`Nothing was built, and ${options.out}/ stays as it was.`);
  return 1;
}

/** Hands the options on to the pages, which read them from the environment. */
export function applySettings(options: Options): void {
  process.env[SETTINGS.content] = options.content;
  process.env[SETTINGS.drafts] = String(options.drafts);
  if (options.now !== undefined) process.env[SETTINGS.now] = momentText(options.now);
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  // Pages would take a variable of this name for the base of the site, whatever the options say.
  delete process.env['BASE_URL'];
}

/** What the options change in `astro.config.mjs`. */
export function overrides({ base, site }: Options): { root: string; base?: string; site?: string } {
  return { root: process.cwd(), ...(base && { base }), ...(site && { site }) };
}

/** Of what was left out it is not known any more whether it is there. */
function refuseTouched(out: string, terminal: Terminal): ExitCode {
  terminal.say(
    `Files in ${out}/ were changed while the site was built, so nothing is published. Build again.`,
  );
  return 1;
}

function refuse(faults: string[], terminal: Terminal): ExitCode {
  terminal.say(`The built pages have faults, so they are not published:\n  ${faults.join('\n  ')}`);
  return 1;
}

/** What a site is made of: 'from 6 articles, 20 figures with 41 claims, 9 sources'. */
function origin({ shown }: Ledger): string {
  const { articles, events, sources } = shown;
  const figures = [...events.values()].flatMap((event) => [...event.figures.values()]);
  const claims = figures.flatMap((figure) => [...figure.claims.values()]);
  const parts = [
    count(articles.size, 'article'),
    `${count(figures.length, 'figure')} with ${count(claims.length, 'claim')}`,
    count(sources.size, 'source'),
  ];
  return `from ${parts.join(', ')}`;
}
