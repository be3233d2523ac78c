/**
 * `npm run bench`: what Ledgerline costs on a generated site, beside plain sites of other programs that
 * print the same pages. The words "charts" and "parsing" ask for what a chart of each kind costs to
 * draw, and for the bare libraries that parse the same files. CONTRIBUTING.md lists the options.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { measureCharts } from './charts.ts';
import { copyProject, missing, PROGRAMS } from './programs.ts';
import { measureSize, type Plan } from './round.ts';
import { STEPS, type StepName, stepOf } from './steps.ts';
import { growthTable, outputTable, type Result, stepTable } from './tables.ts';

const NOT_MADE =
  'Not made by the others: pictures of charts and articles, the index of the search, the check of every count and link, downloads as CSV and JSON, files of fonts and icons.';

const given = {
  allowPositionals: true,
  options: {
    articles: { type: 'string', default: '300' },
    rounds: { type: 'string', default: '1' },
    only: { type: 'string', default: PROGRAMS.join(',') },
    steps: { type: 'string' },
    json: { type: 'string' },
    keep: { type: 'boolean', default: false },
  },
} as const;

const say = (text: string) => process.stdout.write(`${text}\n`);
const tell = (text: string) => process.stderr.write(`${text}\n`);

const { values, positionals } = readWords();

for (const word of positionals) oneOf(word, ['charts', 'parsing'], 'word');
if (positionals.includes('charts')) say(measureCharts());
else await measureSites();

async function measureSites(): Promise<void> {
  const sizes = values.articles.split(',').map((written) => wholeNumber('articles', written));
  const scratch = mkdtempSync(join(tmpdir(), 'ledgerline-bench-'));
  const plan = planIn(scratch);
  try {
    copyProject(plan.project);
    const results: Result[] = [];
    for (const articles of sizes) {
      const result = await measureSize(articles, plan);
      results.push(result);
      report(result, plan);
      if (values.json) writeFileSync(values.json, `${JSON.stringify(results, null, 2)}\n`);
      if (!values.keep) rmSync(join(scratch, `articles-${articles}`), { recursive: true });
    }
    if (results.length > 1) say(`\n${growthTable(results)}`);
  } finally {
    if (values.keep) tell(`Kept: ${scratch}`);
    else rmSync(scratch, { recursive: true, force: true });
  }
}

function planIn(scratch: string): Plan {
  const programs = values.only.split(',').map((name) => oneOf(name, PROGRAMS, 'program'));
  const absent = programs.map(missing).filter((why) => why !== undefined);
  for (const why of absent) tell(`${why}\nIt is left out.`);
  const rounds = wholeNumber('rounds', values.rounds);
  const there = programs.filter((name) => missing(name) === undefined);
  const project = join(scratch, 'project');
  return { programs: there, steps: chosenSteps(), rounds, scratch, project, tell };
}

function chosenSteps(): StepName[] {
  const all = Object.keys(STEPS) as StepName[];
  const asked = values.steps?.split(',').map((name) => oneOf(name, all, 'step'));
  const steps = asked ?? all.filter((name) => !stepOf(name).isExtra);
  return positionals.includes('parsing') ? [...steps, 'parsing'] : steps;
}

function report(result: Result, { rounds, programs }: Plan): void {
  const machine = `${cpus().length} processors, ${cpus()[0]?.model ?? 'unknown'}`;
  say(`\n${result.articles.toLocaleString('en')} articles, best of ${rounds}; ${machine}\n`);
  say(stepTable(result));
  if (Object.keys(result.outputs).length > 0) say(`\n${outputTable(result)}`);
  if (programs.length > 1) say(`\n${NOT_MADE}`);
  for (const { program, step, message } of result.failures)
    say(`\n${program} failed at "${stepOf(step).title}", and was left out from there: ${message}`);
  if (result.failures.length > 0) process.exitCode = 1;
}

function readWords() {
  try {
    return parseArgs(given);
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error));
  }
}

function oneOf<Name extends string>(written: string, names: readonly Name[], what: string): Name {
  const found = names.find((name) => name === written);
  if (found !== undefined) return found;
  return refuse(`There is no ${what} "${written}". Choose from: ${names.join(', ')}.`);
}

function wholeNumber(option: string, written: string): number {
  if (/^[1-9]\d{0,5}$/.test(written)) return Number(written);
  return refuse(`--${option} has "${written}". Give it a whole number from 1 to 999999.`);
}

function refuse(message: string): never {
  tell(message);
  process.exit(2);
}
