import { readFileSync } from 'node:fs';
import type { Ledger } from '#ledger';
import type { Answers, Field, Kind } from '#scaffold';
import { NEW } from './new-options.ts';
import { type OptionName, type Options, WrongUse } from './options.ts';
import type { Terminal } from './terminal.ts';

interface Asking {
  kind: Kind;
  /** Word of the command: 'article'. */
  name: string;
  /** The word after it, if there is one. */
  word: string | undefined;
  options: Options;
  ledger: Ledger;
  terminal: Terminal;
}

/**
 * What an editor gives by options, and what they answer to questions. Without a person to ask, what
 * is usual is taken, and what is needed must be given. Null when the editor ends the conversation.
 * @throws WrongUse naming what is missing or wrong
 */
export async function answersFor(asking: Asking): Promise<Answers | null> {
  const { kind, ledger, terminal } = asking;
  const fields = kind.fields(ledger.content);
  refuseUnread(asking, fields);
  const answers: Record<string, readonly string[]> = {
    text: [await textGiven(asking.options.text, terminal)],
  };
  const given = givenBy(asking, fields);
  // A person who gives it all by options is asked nothing more.
  const ask = fields.some(({ name, isNeeded, usual }) => isNeeded && !usual && !given[name]?.length)
    ? terminal.ask
    : undefined;
  for (const field of fields) {
    const values = given[field.name] ?? [];
    for (const value of values) refuseFaulty(field, value, answers);
    const answer = values.length > 0 ? values : await answerTo(field, answers, { ask, terminal });
    if (answer === null) return null;
    answers[field.name] = answer;
  }
  refuseMissing(fields, answers);
  return answers;
}

/** A value for each field that the command line gives. */
function givenBy({ kind, word, options }: Asking, fields: readonly Field[]): Answers {
  const entries = fields.map(({ name }) => {
    const value = options[name as OptionName];
    const values = Array.isArray(value) ? value : typeof value === 'string' ? [value] : [];
    const all = name === kind.word && word !== undefined ? [word] : values;
    return [name, all.map(inOneLine)];
  });
  return Object.fromEntries(entries);
}

const inOneLine = (text: string) => text.trim().replace(/\s+/g, ' ');

async function answerTo(
  field: Field,
  answers: Answers,
  { ask, terminal }: { ask: Terminal['ask']; terminal: Terminal },
): Promise<readonly string[] | null> {
  const usual = field.usual?.(answers) ?? '';
  if (!ask || field.asks === '') {
    if (usual !== '') refuseFaulty(field, usual, answers);
    return usual === '' ? [] : [usual];
  }
  const offered = usual || (field.guess?.(answers) ?? '');
  for (;;) {
    const written = await ask(`${field.asks}${offered ? ` [${offered}]` : ''}: `);
    if (written === null) return null;
    const value = inOneLine(written) || offered;
    const fault = value === '' ? missing(field) : field.fault?.(value, answers);
    if (fault === undefined) return value === '' ? [] : [value];
    terminal.say(fault);
  }
}

function missing({ isNeeded }: Field): string | undefined {
  return isNeeded ? 'This is needed.' : undefined;
}

function refuseFaulty(field: Field, value: string, answers: Answers): void {
  const fault = value.trim() === '' ? `--${field.name} is empty.` : field.fault?.(value, answers);
  if (fault) throw new WrongUse(fault);
}

/** Names all that is missing at once, and how to give it. */
function refuseMissing(fields: readonly Field[], answers: Answers): void {
  const empty = fields.filter(({ name, isNeeded }) => isNeeded && !answers[name]?.length);
  if (empty.length === 0) return;
  // What is usual follows from the rest, if that is there.
  const asked = empty.filter(({ usual }) => !usual);
  const open = asked.length > 0 ? asked : empty;
  const options = open.map(({ name, guess }) => `--${name} '${guess?.(answers) ?? '…'}'`);
  const names = open.map(({ asks }) => asks.toLowerCase()).join('; ');
  throw new WrongUse(`Still needed: ${names}. Add ${options.join(' ')}`);
}

function refuseUnread({ name, options }: Asking, fields: readonly Field[]): void {
  const read = new Set(fields.map((field) => field.name));
  const given = NEW.find(
    (option) => option !== 'text' && !read.has(option) && String(options[option] ?? '') !== '',
  );
  if (given)
    throw new WrongUse(
      `new ${name} does not read --${given}. It reads ${[...read].map((each) => `--${each}`).join(', ')}.`,
    );
}

/** The text that an editor gives for a source: nothing is fetched. */
async function textGiven(file: string | undefined, terminal: Terminal): Promise<string> {
  if (file === undefined) return '';
  if (file === '-') return new TextDecoder().decode(await terminal.input());
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new WrongUse(`There is no file "${file}" with the text of the page.`);
  }
}
