import { createReadStream, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { CannotWrite, printPair, readIfThere, writeTogether } from '#edit';
import {
  changesFor,
  type ContentChange,
  makeRecords,
  type Mapping,
  mappingFaults,
  mappingSchema,
  type NewClaim,
  type NewSeries,
  openTable,
  planOf,
  proposeMapping,
  readRows,
  refuseExisting,
  RefusedTable,
  takeHead,
  type Taken,
} from '#import';
import { type Ledger, problemsOfChange, readKeptLedger, readYaml, validate } from '#ledger';
import { count, isError, type Problem, report, TextFile } from '#problems';
import type { ExitCode } from './check.ts';
import { type Agreed, settle } from './import-terms.ts';
import { contentFlag } from './content-flag.ts';
import { type Options, WrongUse } from './options.ts';
import type { Terminal } from './terminal.ts';

const LARGEST = 2 * 1024 ** 3;

/** `import`: makes a series or a claim of a published table, by a mapping. */
export async function importTable(options: Options, terminal: Terminal): Promise<ExitCode> {
  const [file] = options.words;
  if (file === undefined)
    throw new WrongUse('Name the table: npm run import -- FILE.csv --mapping FILE.yaml');
  try {
    return await importFile(file, options, terminal);
  } catch (error) {
    if (!(error instanceof RefusedTable || error instanceof CannotWrite)) throw error;
    terminal.say(error.message);
    return 2;
  }
}

async function importFile(file: string, options: Options, terminal: Terminal): Promise<ExitCode> {
  refuseUnusable(file);
  if (options.mapping === undefined) return await sayHowToBegin(file, options, terminal);
  const ledger = readKeptLedger(options.content, { now: options.now });
  if ('unchecked' in ledger) throw new WrongUse(ledger.unchecked.message);
  const mapping = readMapping(options.mapping, terminal);
  if (mapping === undefined) return 2;
  const settled = settle(mapping, options, ledger);
  const taken = await readTable(file, settled.mapping);
  const origin = { file: basename(file), retrieved: settled.retrieved };
  const record = makeRecords(settled.mapping, taken, origin);
  refuseExisting(ledger.content, record);
  const changes = changesFor(ledger.content, record, settled.licence);
  if (hasNewErrors({ ledger, changes, terminal })) return 2;
  const { licence } = settled;
  return finish({ file, options, terminal, record, changes, taken, licence });
}

function refuseUnusable(file: string): void {
  const status = statSync(file, { throwIfNoEntry: false });
  if (!status) throw new WrongUse(`There is no file "${file}".`);
  if (!status.isFile()) throw new WrongUse(`"${file}" is a folder. Name the file in it.`);
  if (status.size > LARGEST)
    throw new WrongUse(`${file} is larger than 2 GB. Keep the rows that you need, then try again.`);
}

async function readTable(file: string, mapping: Mapping): Promise<Taken> {
  const { rows, delimiter } = await openTable(createReadStream(file), file);
  const { head, rest } = await takeHead(rows, file);
  return readRows(rest, planOf({ mapping, head, delimiter, name: file }), file);
}

/** Without a mapping there is one to begin with: what the header tells is filled in. */
async function sayHowToBegin(
  file: string,
  options: Options,
  terminal: Terminal,
): Promise<ExitCode> {
  if (options.write)
    throw new WrongUse(
      '--write needs a mapping: --mapping FILE.yaml. Without both, one is proposed.',
    );
  const { rows } = await openTable(createReadStream(file), file);
  const { head } = await takeHead(rows, file);
  terminal.print(proposeMapping(head));
  terminal.say(
    `Save this as a file and fill in each "to-do". Then: npm run import -- ${file} --mapping FILE.yaml --retrieved DATE`,
  );
  return 0;
}

function readMapping(path: string, terminal: Terminal): Mapping | undefined {
  const text = readIfThere(path);
  if (text === undefined) throw new WrongUse(`There is no mapping "${path}".`);
  const file = new TextFile(path, text);
  const { value, problems } = validate(mappingSchema, readYaml(file));
  if (value === undefined || problems.some(isError)) {
    sayProblems(problems, () => file, terminal);
    return undefined;
  }
  const faults = mappingFaults(value);
  if (faults.length > 0)
    throw new RefusedTable([`${path} cannot be used:`, ...faults].join('\n  '));
  return value;
}

function sayProblems(
  problems: readonly Problem[],
  textOf: Ledger['textOf'],
  { say, colour }: Terminal,
): void {
  say(report(problems, { format: 'text', textOf, colour }).trimEnd());
}

interface Intended {
  ledger: Ledger;
  changes: readonly ContentChange[];
  terminal: Terminal;
}

/** What check would find with the changes, and does not find without them. */
function hasNewErrors({ ledger, changes, terminal }: Intended): boolean {
  const instead = new Map(changes.map(({ below, after }) => [below, after]));
  const { problems, textOf } = problemsOfChange(ledger, instead);
  const found = problems.filter(isError);
  if (found.length === 0) return false;
  terminal.say('The content would have problems with these records, so nothing was written.\n');
  sayProblems(found, textOf, terminal);
  return true;
}

interface Done {
  file: string;
  options: Options;
  terminal: Terminal;
  record: NewSeries | NewClaim;
  changes: readonly ContentChange[];
  taken: Taken;
  licence: Agreed['licence'];
}

function finish(done: Done): ExitCode {
  const { options, terminal, changes } = done;
  if (options.write) writeTogether(changes);
  else terminal.print(printRecord(done));
  terminal.say(summary(done));
  const written = changes.map(({ path }) => path).join(', ');
  terminal.say(
    options.write
      ? `Written: ${written}.\nNext: ${nextStep(done)}`
      : `Nothing was written yet. The same command with --write changes ${written}.`,
  );
  return 0;
}

function nextStep({ options, record }: Done): string {
  const check = `npm run check${contentFlag(options.content, ' --')}`;
  const { event, id } = record;
  return record.kind === 'series'
    ? `draw it in a chart with "series: ${event}/${id}", then ${check}`
    : `print it as [${String(record.fields['says'])}](figure:${event}/${record.figure}#${id}), then ${check}`;
}

function printRecord({ options, record, changes, licence }: Done): string {
  const where = record.kind === 'series' ? 'series' : `figures, ${record.figure}, claims`;
  const below = (path: string) => join(options.content, path);
  const source = changes.at(-1)?.path;
  return [
    `# ${below(`figures/${record.event}.yaml`)}, under ${where}`,
    ...printPair(record.id, record.fields, { indent: 2, step: 2 }),
    '',
    ...(licence ? [`# ${source}, under ${licence.source}`] : []),
    ...(licence ? [...printPair('licence', licence.text, { indent: 2, step: 2 }), ''] : []),
    ...(record.kind === 'series' ? [`# ${changes[0]?.path}`, record.csv] : []),
  ].join('\n');
}

/** How many rows are where; every row of the table is in one of the numbers. */
function summary({ file, taken, record }: Done): string {
  const { rows, kept, aside, excepted } = taken;
  const set = [...aside.values()].reduce((sum, each) => sum + each, 0);
  const other = rows - kept.length - set - excepted;
  const made =
    record.kind === 'series'
      ? count(record.readings.length, 'reading')
      : `"${String(record.fields['says'])}"`;
  const parts = [
    `${kept.length} counted, which make ${made}`,
    ...(other > 0 ? [`${other} outside "where"`] : []),
    ...(excepted > 0 ? [`${excepted} left out by "except"`] : []),
    ...[...aside].map(([reason, number]) => `${number} put aside (${reason})`),
  ];
  return `${file}: ${count(rows, 'row')}. ${parts.join('; ')}.`;
}
