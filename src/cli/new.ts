import { join } from 'node:path';
import { CannotWrite, readIfThere, writeTogether } from '#edit';
import { DEFAULT_CONTENT, type Ledger, problemsOfChange, readKeptLedger } from '#ledger';
import { isError, nearest, type Problem, report } from '#problems';
import { type Answers, KINDS, lacksMeasure, missingForChart, type Kind } from '#scaffold';
import { answersFor } from './answers.ts';
import type { ExitCode } from './check.ts';
import { contentFlag } from './content-flag.ts';
import { newSite } from './new-site.ts';
import { type Options, WrongUse } from './options.ts';
import { renewOrSay } from './renew-schemas.ts';
import type { Terminal } from './terminal.ts';

/** `new`: makes a site, or a part of one, that passes `check`. What is there is never overwritten. */
export async function makeNew(options: Options, terminal: Terminal): Promise<ExitCode> {
  const [name = '', word] = options.words;
  if (name === 'site') return newSite(options, terminal);
  const kind = Object.hasOwn(KINDS, name) ? KINDS[name] : undefined;
  if (!kind) throw new WrongUse(unknownKind(name));
  const { content } = options;
  const ledger = readKeptLedger(content);
  if ('unchecked' in ledger)
    throw new WrongUse(
      `${ledger.unchecked.message} Make one: npm run new -- site ${content === DEFAULT_CONTENT ? 'mysite' : content}`,
    );
  const answers = await answersFor({ kind, name, word, options, ledger, terminal });
  if (answers === null) return said(terminal, 'Nothing was written.', 0);
  refuseIncomplete(name, answers);
  return writeChecked(kind, { ledger, answers, content, terminal });
}

/** What is written by hand, and where. */
const BY_HAND: Record<string, string> = {
  agent: 'agents.yaml',
  measure: 'measures.yaml',
  topic: 'topics.yaml',
};

function unknownKind(name: string): string {
  const names = ['site', ...Object.keys(KINDS)];
  if (name === '') return `Say what: npm run new -- ${names.join('|')} …`;
  const file = BY_HAND[name];
  if (file)
    return `A new ${name} is an entry of ${file}: npm run manual -- ${file} shows its keys.`;
  const near = nearest(name, names);
  return `Nothing is called "${name}" here. ${near ? `Write "${near}".` : `There are ${names.join(', ')}.`}`;
}

function refuseIncomplete(name: string, answers: Answers): void {
  if (name === 'event' && lacksMeasure(answers))
    throw new WrongUse('Say by which rule it is counted: --measure ID, from measures.yaml.');
  const missing = name === 'chart' ? missingForChart(answers) : undefined;
  if (missing)
    throw new WrongUse(`Name what it draws: --${missing} EVENT/${missing.toUpperCase()}`);
}

interface Work {
  ledger: Ledger;
  answers: Answers;
  content: string;
  terminal: Terminal;
}

/** Writes what passes `check`; what does not is told with its problems, and nothing is written. */
function writeChecked(kind: Kind, { ledger, answers, content, terminal }: Work): ExitCode {
  try {
    const scaffold = kind.make(ledger.content, answers);
    const path = join(content, scaffold.path);
    const before = readIfThere(path);
    if (scaffold.isNew && before !== undefined)
      throw new CannotWrite(`${path} is there already, and it stays. Choose another name.`);
    const after = scaffold.edit(before);
    const changed = new Map([[scaffold.path, after]]);
    const { problems: told, textOf } = problemsOfChange(ledger, changed);
    if (told.some(isError)) {
      terminal.print(report(told, { format: 'text', textOf, colour: terminal.colour }));
      return said(terminal, refusal(told), 1);
    }
    writeTogether([{ path, before, after }]);
    renewOrSay(content, terminal);
    const next = scaffold.next(contentFlag(content));
    return sayWritten(terminal, `${scaffold.isNew ? 'Written:' : 'Added to'} ${path}`, next, told);
  } catch (error) {
    if (!(error instanceof CannotWrite)) throw error;
    return said(terminal, error.message, 2);
  }
}

function refusal(told: readonly Problem[]): string {
  const isContested = told.some(({ code }) => code === 'binding/contested');
  const first = isContested ? ' Choose a claim in the places above first, then run it again.' : '';
  return `It would not pass check, so nothing was written.${first}`;
}

function sayWritten(
  terminal: Terminal,
  done: string,
  next: readonly string[],
  warnings: readonly Problem[],
): ExitCode {
  const open = warnings.filter(({ code }) => !code.startsWith('unused/'));
  for (const { place, message, hint } of open)
    terminal.say(`${place.file}:${place.line} ${message} ${hint}`);
  terminal.say(done);
  for (const sentence of next) terminal.say(`Next: ${sentence}`);
  return 0;
}

function said(terminal: Terminal, sentence: string, code: ExitCode): ExitCode {
  terminal.say(sentence);
  return code;
}
