import { type Content, currentClaims, TO_DO } from '#ledger';
import { nearest } from '#problems';
import { SLUG } from '#schema';
import { clash, type Decision } from './accept.ts';
import type { NewRecord } from './record.ts';
import type { Span } from './bind-words.ts';
import type { Draft, DraftMention } from './draft.ts';
import type { Proposal } from './propose.ts';
import { idOf } from './words.ts';

/** Asks one question; null when the editor ends the conversation (Ctrl-D). */
type Ask = (question: string) => Promise<string | null>;

interface Desk {
  draft: Draft;
  content: Content;
  event: string;
  ask: Ask;
  say: (text: string) => void;
}

const oneLine = (words: string): string => words.replace(/\s+/g, ' ').trim();
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
  const open = proposals.filter(isOpen);
  for (const { mention, span } of proposals)
    if (typeof span === 'string') desk.say(`${head(desk, mention)}\n  ${span}`);
  for (const [index, proposal] of open.entries()) {
    desk.say(`\n(${index + 1} of ${open.length}) ${describe(desk, proposal)}`);
    const answer = await decide(desk, proposal);
    if (answer === 'break') return null;
    if (answer === 'stop') break;
    if (answer !== 'skip') decisions.push(answer);
  }
  return decisions;
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
    ...(clashing[0] && known.length === 0 ? [`  ${clash(clashing[0])}`] : []),
    ...records,
    `  n  new: ${summary(record)}`,
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
  const what = newFigure ? `${newFigure.label}, ${newFigure.measure}` : `a claim of ${figure}`;
  return `${figure} (${what}; ${fields.says}, by ${fields.by}, source ${fields.source})`;
}

type Answer = Decision | 'skip' | 'stop' | 'break';

async function decide(
  desk: Desk,
  { mention, known, clashing, record, span }: Open,
): Promise<Answer> {
  const doubtful = clashing.length > 0 || mention.superseded;
  const usual = known.length > 0 ? '1' : doubtful ? 's' : 'n';
  for (;;) {
    const written = await desk.ask(`  [${usual}] > `);
    if (written === null) return 'break';
    const answer = written.trim().toLowerCase() || usual;
    if (answer === 'q') return 'stop';
    if (answer === 's') return 'skip';
    if (answer === '0') return { span, as: 'no-figure' };
    if (answer === 'n') return { span, as: 'new', record };
    if (answer === 'e') return edit(desk, span, record);
    const choice = known.slice(0, SHOWN)[Number(answer) - 1];
    if (choice && /^\d$/.test(answer)) return { span, as: 'known', target: choice.target };
    desk.say(`  "${oneLine(written)}" is none of the choices.`);
  }
}

async function edit(desk: Desk, span: Span, record: NewRecord): Promise<Answer> {
  const figure = await field(desk, 'figure', record.figure, isId);
  if (figure === null) return 'break';
  const known = desk.content.events.get(desk.event)?.figures.get(figure);
  const newFigure = known ? undefined : await editFigure(desk, figure, record);
  if (newFigure === null) return 'break';
  const by = await field(desk, 'by', record.fields.by, (id) =>
    isKnown(id, desk.content.agents, 'agents.yaml'),
  );
  if (by === null) return 'break';
  const source = await field(desk, 'source', record.fields.source, (id) =>
    isKnown(id, desk.content.sources, 'sources/'),
  );
  if (source === null) return 'break';
  const taken = new Set(known ? [...known.claims.keys()] : []);
  const claim = await field(desk, 'claim', claimId(record, by, taken), (id) =>
    taken.has(id) ? `The figure has a claim "${id}" already.` : isId(id),
  );
  if (claim === null) return 'break';
  if (known && currentClaims(known).some((other) => other.value.by === by))
    desk.say(
      `  ${by} answers this figure already: say in the file which claim "replaces" the other.`,
    );
  const fields = { ...record.fields, by, source };
  return {
    span,
    as: 'new',
    record: { figure, ...(newFigure ? { newFigure } : {}), claim, fields },
  };
}

function claimId({ claim }: NewRecord, by: string, taken: ReadonlySet<string>): string {
  const id = by === TO_DO ? claim : by;
  return taken.has(id) ? `${id}-2` : id;
}

type NewFigure = NonNullable<NewRecord['newFigure']>;

async function editFigure(
  desk: Desk,
  figure: string,
  { newFigure, ...record }: NewRecord,
): Promise<NewFigure | null> {
  const suggested = figure === record.figure ? newFigure?.label : undefined;
  const label = await field(desk, 'label', suggested ?? labelFrom(figure), (text) =>
    text ? undefined : 'A figure needs a label.',
  );
  if (label === null) return null;
  const measure = await field(desk, 'measure', newFigure?.measure ?? TO_DO, (id) =>
    isKnown(id, desk.content.measures, 'measures.yaml'),
  );
  return measure === null ? null : { ...newFigure, label, measure };
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

/** Asks until the answer is allowed; an empty answer takes the suggestion. */
async function field(
  { ask, say }: Desk,
  name: string,
  suggested: string,
  fault: (written: string) => string | undefined,
): Promise<string | null> {
  for (;;) {
    const written = await ask(`  ${name} [${suggested}] > `);
    if (written === null) return null;
    const value = written.trim() || suggested;
    const wrong = fault(value);
    if (wrong === undefined) return value;
    say(`  ${wrong}`);
  }
}
