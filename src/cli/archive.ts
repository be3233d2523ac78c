import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import {
  type ArchiveState,
  archiveService,
  findEach,
  Jobs,
  type Kept,
  keepEach,
  type Outcome,
  statesOf,
  withArchived,
} from '#archive';
import { CannotWrite, dataOf, readIfThere, writeTogether } from '#edit';
import { readKeptLedger } from '#ledger';
import { count, nearest } from '#problems';
import type { ExitCode } from './check.ts';
import { contentFlag } from './content-flag.ts';
import { choose, type Options, WrongUse } from './options.ts';
import type { Terminal } from './terminal.ts';

/** Names of the environment that tell which archive to ask, and as whom. */
const SERVICE = 'LEDGERLINE_ARCHIVE';
const KEYS = 'LEDGERLINE_ARCHIVE_KEYS';

const processTime = {
  now: () => Date.now(),
  wait: (milliseconds: number) => new Promise<void>((done) => setTimeout(done, milliseconds)),
};

/** What the network and the clock are; a test has its own. */
interface World {
  environment: NodeJS.ProcessEnv;
  time: typeof processTime;
}

/**
 * `archive`: lists the sources without an archived copy. With --find or --save it asks the archive,
 * and writes what comes of it into the sources; without them nothing goes over the network.
 */
export async function archive(
  options: Options,
  terminal: Terminal,
  world: World = { environment: process.env, time: processTime },
): Promise<ExitCode> {
  const states = chosen(readStates(options.content), options.words);
  if (options.find && options.save)
    throw new WrongUse('--find takes copies that exist, --save asks for new ones. Choose one.');
  if (!options.find && !options.save) return list(states, options, terminal);
  if (options.format !== 'text')
    throw new WrongUse('--find and --save print no list. Leave --format out.');
  const missing = states.filter(isMissing).slice(0, options.most);
  if (missing.length === 0) return say(terminal, 'There is nothing to archive.');
  const outcomes = options.find ? find(missing, world) : save(missing, options, world);
  return tell(outcomes, missing, options, terminal);
}

function readStates(content: string): ArchiveState[] {
  const ledger = readKeptLedger(content);
  if ('unchecked' in ledger)
    throw new WrongUse(`${ledger.unchecked.message} ${ledger.unchecked.hint}`);
  return statesOf(ledger.content);
}

function chosen(states: ArchiveState[], ids: readonly string[]): ArchiveState[] {
  const known = states.map(({ id }) => id);
  for (const id of ids) {
    if (known.includes(id)) continue;
    const near = nearest(id, known);
    throw new WrongUse(
      `There is no source "${id}". ${near ? `Write "${near}".` : 'npm run archive lists them.'}`,
    );
  }
  return ids.length === 0 ? states : states.filter(({ id }) => ids.includes(id));
}

function isMissing(source: ArchiveState): source is Kept {
  return source.state === 'missing';
}

function find(sources: Kept[], { environment, time }: World): AsyncGenerator<Outcome> {
  return findEach(sources, { service: serviceOf(environment, time), time });
}

function save(sources: Kept[], { content }: Options, { environment, time }: World) {
  if (!environment[KEYS])
    throw new WrongUse(
      `The Internet Archive keeps pages for those who have an account. Get keys at https://archive.org/account/s3.php and put them into the environment: ${KEYS}=access:secret`,
    );
  const folder = createHash('sha256').update(resolve(content)).digest('hex').slice(0, 12);
  const jobs = new Jobs(`node_modules/.ledgerline/archive-${folder}.json`, time.now);
  return keepEach(sources, { service: serviceOf(environment, time), jobs, time });
}

function serviceOf(environment: NodeJS.ProcessEnv, time: World['time']) {
  return archiveService({ base: environment[SERVICE] || undefined, keys: environment[KEYS], time });
}

async function tell(
  outcomes: AsyncGenerator<Outcome>,
  asked: readonly Kept[],
  { content }: Options,
  terminal: Terminal,
): Promise<ExitCode> {
  const written = { copy: 0, none: 0, pending: 0, failed: 0 };
  for await (const outcome of outcomes) {
    const kept = outcome.as === 'copy' ? write(outcome) : outcome;
    written[kept.as] += 1;
    terminal.say(inWords(kept));
  }
  const left = asked.length - written.copy;
  terminal.say(summary(written.copy, left, content));
  return written.failed > 0 ? 1 : 0;
}

/** Writes each copy as soon as it is known, so that an interrupted run loses none. */
function write(outcome: Outcome & { as: 'copy' }): Outcome {
  const { source, time } = outcome;
  try {
    const before = readIfThere(source.file) ?? '';
    refuseOther(before, source);
    const after = withArchived(before, source.id, source.url, time);
    writeTogether([{ path: source.file, before, after }]);
    return outcome;
  } catch (error) {
    if (!(error instanceof CannotWrite)) throw error;
    const reason = `the copy of ${dayOf(time)} could not be written down. ${error.message}`;
    return { as: 'failed', source, reason, ends: false };
  }
}

/**
 * An editor may have changed the record while the archive was at work.
 * @throws CannotWrite
 */
function refuseOther(text: string, { id, url }: Kept): void {
  const sources = dataOf(text) as Record<string, { url?: unknown }> | null;
  if (sources?.[id]?.url === url) return;
  throw new CannotWrite('Its record was changed meanwhile. Run the command again.');
}

function inWords(outcome: Outcome): string {
  const { file, line, id, date } = outcome.source;
  const place = `${file}:${line} ${id}:`;
  switch (outcome.as) {
    case 'copy':
      return `${place} copy of ${dayOf(outcome.time)}${date ? `, document of ${date}` : ''}.`;
    case 'none':
      return `${place} the archive has no copy.`;
    case 'pending':
      return `${place} the archive is still at work. Run the command again later.`;
    case 'failed':
      return `${place} ${outcome.reason}.`.replace(/\.\.$/, '.');
  }
}

/** 20210311091500 as 2021-03-11. */
function dayOf(time: string): string {
  return `${time.slice(0, 4)}-${time.slice(4, 6)}-${time.slice(6, 8)}`;
}

function summary(copies: number, left: number, content: string): string {
  const rest = left === 0 ? '' : ` ${count(left, 'source')} left.`;
  const next =
    copies === 0
      ? ''
      : ` Open the copies, run npm run check${contentFlag(content, ' --')}, and commit.`;
  return `${count(copies, 'copy', 'copies')} written down.${rest}${next}`;
}

function say(terminal: Terminal, sentence: string): ExitCode {
  terminal.say(sentence);
  return 0;
}

function list(states: ArchiveState[], { format }: Options, terminal: Terminal): ExitCode {
  const text = choose(['text', 'json'], 'format', format) === 'text';
  terminal.print(text ? listed(states) : `${JSON.stringify({ sources: states }, null, 2)}\n`);
  return 0;
}

const WHY: Partial<Record<ArchiveState['state'], string>> = {
  'no-address': 'Without an address, so with nothing to archive',
  'is-archive': 'The address is that of a copy already',
  'not-public': 'The address is not public',
};

function listed(states: ArchiveState[]): string {
  const missing = states.filter(isMissing);
  const lines = missing.map(
    ({ id, publisher, title, url, file, line }) =>
      `${file}:${line} ${id}\n  ${publisher}: ${title}\n  ${url}`,
  );
  const others = Object.entries(WHY).flatMap(([state, why]) => {
    const ids = states.filter((each) => each.state === state).map(({ id }) => id);
    return ids.length === 0 ? [] : [`${why}: ${ids.join(', ')}.`];
  });
  const archived = states.filter(({ state }) => state === 'archived').length;
  const totals = `${count(states.length, 'source')}: ${archived} archived, ${missing.length} not.`;
  const next =
    missing.length === 0
      ? []
      : ['Next: npm run archive -- --find looks for copies that exist, --save asks for new ones.'];
  return `${[...lines, ...others, totals, ...next].join('\n')}\n`;
}
