import { type Content, currentClaims, type FigureRecord, TO_DO } from '#ledger';
import { count, nearest } from '#problems';
import { SLUG } from '#schema';
import { clash, type Decision } from './accept.ts';
import type { NewRecord } from './record.ts';
import type { Span } from './bind-words.ts';
import type { Draft, DraftMention } from './draft.ts';
import { factsOf, oneLine } from './facts.ts';
import type { Proposal } from './propose.ts';
import { freeId, idOf } from './words.ts';

/** Asks one question; null when the editor ends the conversation (Ctrl-D). */
type Ask = (question: string) => Promise<string | null>;

interface Desk {
  draft: Draft;
  content: Content;
  event: string;
  ask: Ask;
  say: (text: string) => void;
}

/** The desk, and what was decided at it so far. */
interface Sitting extends Desk {
  decisions: Decision[];
}

const SHOWN = 3;
const BEFORE = 50;
const AFTER = 60;

/**
 * One question for each proposal: accept, edit, skip, "no figure", or stop.
 * @returns what was accepted; null when the editor broke off, and then nothing is to be written
 */
export async function askEach(
  desk: Desk,
  proposals: readonly Proposal[],
): Promise<Decision[] | null> {
  const decisions: Decision[] = [];
  const sitting: Sitting = { ...desk, decisions };
  const open = proposals.filter(isOpen);
  for (const { mention, span } of proposals)
    if (typeof span === 'string') desk.say(`${head(desk, mention)}\n  ${span}`);
  for (const [index, proposal] of open.entries()) {
    desk.say(`\n(${index + 1} of ${open.length}) ${describe(desk, proposal)}`);
    const answer = await decide(sitting, proposal);
    if (answer === 'break') return broken(desk, decisions.length);
    if (answer === 'stop') break;
    if (answer !== 'skip') decisions.push(answer);
  }
  return decisions;
}

function broken({ say }: Desk, answers: number): null {
  if (answers > 0)
    say(`${count(answers, 'answer')} dropped. To keep what was accepted so far, end with "q".`);
  return null;
}

/** A proposal whose words can be bound. */
type Open = Proposal & { span: Span };

function isOpen(proposal: Proposal): proposal is Open {
  return typeof proposal.span !== 'string';
}

function head({ draft }: Desk, mention: DraftMention): string {
  return `line ${draft.file.place(mention.start, mention.end).line}: ${inPlace(mention)}`;
}

function describe(desk: Desk, { mention, known, clashing, record }: Open): string {
  const records = known
    .slice(0, SHOWN)
    .map(
      ({ target, claim }, k) =>
        `  ${k + 1}  bind to figure:${target} (${claim.value.says}, ${claim.value.by})`,
    );
  return [
    head(desk, mention),
    `  ${factsOf(mention, desk.draft.mentions)}`,
    ...(clashing[0] && known.length === 0 ? [`  ${clash(clashing[0])}`] : []),
    ...records,
    `  n  new ${summary(record)}`,
    '  e  edit the new record   s  skip   0  no figure   q  stop here and write',
  ].join('\n');
}

/** The words around the number, the number in brackets. */
function inPlace({ words: raw, around, aroundStart }: DraftMention): string {
  const words = oneLine(raw);
  const before = around.slice(0, aroundStart).replace(/\s+/g, ' ');
  const after = around.slice(aroundStart + raw.length).replace(/\s+/g, ' ');
  const cutBefore = before.length > BEFORE ? `…${before.slice(-BEFORE)}` : before;
  const cutAfter = after.length > AFTER ? `${after.slice(0, AFTER)}…` : after;
  return `${cutBefore}[${words}]${cutAfter}`;
}

function summary({ figure, newFigure, fields }: NewRecord): string {
  const what = newFigure
    ? `figure ${figure} (${newFigure.label}; measure ${newFigure.measure})`
    : `claim of ${figure}`;
  const by = fields.remarks?.by ? `${fields.by} (${oneLine(fields.remarks.by)})` : fields.by;
  return `${what}: "${fields.says}", by ${by}, source ${fields.source}`;
}

type Answer = Decision | 'skip' | 'stop' | 'break';

async function decide(
  desk: Sitting,
  { mention, known, clashing, record, span }: Open,
): Promise<Answer> {
  const doubtful = clashing.length > 0 || mention.superseded || !record.newFigure;
  const usual = known[0]?.sure ? '1' : doubtful || known.length > 0 ? 's' : 'n';
  for (;;) {
    const written = await desk.ask(`  [${usual}] > `);
    if (written === null) return 'break';
    const answer = written.trim().toLowerCase() || usual;
    if (answer === 'q') return 'stop';
    if (answer === 's') return 'skip';
    if (answer === '0') return { span, as: 'no-figure' };
    if (answer === 'n') return { span, as: 'new', record: distinct(desk, record) };
    if (answer === 'e') {
      const edited = await edit(desk, span, record);
      if (edited !== 'back') return edited;
      continue;
    }
    const choice = known.slice(0, SHOWN)[Number(answer) - 1];
    if (choice && /^\d$/.test(answer)) return { span, as: 'known', known: choice };
    desk.say(`  "${oneLine(written)}" is none of the choices.`);
  }
}

/** What an editor may answer instead of a value: "." goes back, Ctrl-D ends the conversation. */
class Interrupted {
  readonly answer: 'back' | 'break';

  constructor(answer: 'back' | 'break') {
    this.answer = answer;
  }
}

async function edit(desk: Sitting, span: Span, record: NewRecord): Promise<Answer | 'back'> {
  desk.say('  An empty answer keeps what stands in brackets; "." goes back to the choices.');
  try {
    return { span, as: 'new', record: await edited(desk, record) };
  } catch (error) {
    if (error instanceof Interrupted) return error.answer;
    throw error;
  }
}

async function edited(desk: Sitting, record: NewRecord): Promise<NewRecord> {
  const { agents, sources } = desk.content;
  const figure = await field(desk, 'figure', record.figure, isId);
  const known = figuresOf(desk)?.get(figure);
  const made = madeOf(desk, figure);
  const newFigure = known || made[0] ? made[0]?.newFigure : await editFigure(desk, figure, record);
  const by = await field(desk, 'by', record.fields.by, (id) => isKnown(id, agents, 'agents.yaml'));
  const source = await field(desk, 'source', record.fields.source, (id) =>
    isKnown(id, sources, 'sources/'),
  );
  const taken = claimsOf(desk, figure);
  const claim = await field(desk, 'claim', claimId(record, by, taken), (id) =>
    taken.has(id) ? `The figure has a claim "${id}" already.` : isId(id),
  );
  if (known && currentClaims(known).some((other) => other.value.by === by))
    desk.say(
      `  ${by} answers this figure already: say in the file which claim "replaces" the other.`,
    );
  const { remarks: before, ...fields } = record.fields;
  const { by: speaker, ...rest } = before ?? {};
  const remarks = by === TO_DO && speaker !== undefined ? { ...rest, by: speaker } : rest;
  return {
    figure,
    ...(newFigure ? { newFigure } : {}),
    claim,
    fields: { ...fields, by, source, remarks },
  };
}

function figuresOf({ content, event }: Desk): ReadonlyMap<string, FigureRecord> | undefined {
  return content.events.get(event)?.figures;
}

/** Records of a figure that were accepted before. */
function madeOf({ decisions }: Sitting, figure: string): NewRecord[] {
  return decisions.flatMap((each) =>
    each.as === 'new' && each.record.figure === figure ? [each.record] : [],
  );
}

/** Ids of the claims of a figure, on record or accepted before. */
function claimsOf(desk: Sitting, figure: string): Set<string> {
  const known = figuresOf(desk)?.get(figure)?.claims.keys() ?? [];
  return new Set([...known, ...madeOf(desk, figure).map(({ claim }) => claim)]);
}

/** The record under an id that nothing accepted before has. */
function distinct(desk: Sitting, record: NewRecord): NewRecord {
  const taken = claimsOf(desk, record.figure);
  if (!taken.has(record.claim)) return record;
  if (!record.newFigure) return { ...record, claim: freeId(record.claim, (id) => taken.has(id)) };
  return { ...record, figure: freeId(record.figure, (id) => claimsOf(desk, id).size > 0) };
}

function claimId({ claim }: NewRecord, by: string, taken: ReadonlySet<string>): string {
  return freeId(by === TO_DO ? claim : by, (id) => taken.has(id));
}

type NewFigure = NonNullable<NewRecord['newFigure']>;

async function editFigure(
  desk: Desk,
  figure: string,
  { newFigure, ...record }: NewRecord,
): Promise<NewFigure> {
  const suggested = figure === record.figure ? newFigure?.label : undefined;
  const label = await field(desk, 'label', suggested ?? labelFrom(figure), (text) =>
    text ? undefined : 'A figure needs a label.',
  );
  const measure = await field(desk, 'measure', newFigure?.measure ?? TO_DO, (id) =>
    isKnown(id, desk.content.measures, 'measures.yaml'),
  );
  return { ...newFigure, label, measure };
}

function labelFrom(id: string): string {
  const words = id.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function isId(id: string): string | undefined {
  return SLUG.test(id)
    ? undefined
    : `An id has small letters, digits and hyphens: ${idOf(id) || 'people-killed'}.`;
}

function isKnown(
  id: string,
  known: ReadonlyMap<string, unknown>,
  where: string,
): string | undefined {
  if (id === TO_DO || known.has(id)) return undefined;
  const near = nearest(id, [...known.keys()]);
  return `There is no "${id}" in ${where}. ${near ? `Write "${near}", or` : 'Write'} "${TO_DO}" to name it later.`;
}

/**
 * Asks until the answer is allowed; an empty answer takes the suggestion.
 * @throws Interrupted when the editor goes back or ends the conversation
 */
async function field(
  { ask, say }: Desk,
  name: string,
  suggested: string,
  fault: (written: string) => string | undefined,
): Promise<string> {
  for (;;) {
    const written = await ask(`  ${name} [${suggested}] > `);
    if (written === null) throw new Interrupted('break');
    if (written.trim() === '.') throw new Interrupted('back');
    const value = written.trim() || suggested;
    const wrong = fault(value);
    if (wrong === undefined) return value;
    say(`  ${wrong}`);
  }
}
