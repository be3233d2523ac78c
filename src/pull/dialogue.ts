import { count } from '#problems';
import { clash, type Decision } from './accept.ts';
import type { Span } from './bind-words.ts';
import { type Desk, distinct, type Sitting } from './desk.ts';
import type { DraftMention } from './draft.ts';
import { editRecord, Interrupted } from './edit-record.ts';
import { factsOf, oneLine } from './facts.ts';
import type { Proposal } from './propose.ts';
import type { NewRecord } from './record.ts';

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

async function edit(desk: Sitting, span: Span, record: NewRecord): Promise<Answer | 'back'> {
  desk.say('  An empty answer keeps what stands in brackets; "." goes back to the choices.');
  try {
    return { span, as: 'new', record: await editRecord(desk, record) };
  } catch (error) {
    if (error instanceof Interrupted) return error.answer;
    throw error;
  }
}
