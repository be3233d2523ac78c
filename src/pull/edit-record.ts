import { freeId } from '#edit';
import { currentClaims, slugOf, TO_DO } from '#ledger';
import { nearest } from '#problems';
import { SLUG } from '#schema';
import { claimsOf, type Desk, figuresOf, madeOf, type Sitting } from './desk.ts';
import type { NewFigure, NewRecord } from './record.ts';

/** What an editor may answer instead of a value: "." goes back, Ctrl-D ends the conversation. */
export class Interrupted {
  readonly answer: 'back' | 'break';

  constructor(answer: 'back' | 'break') {
    this.answer = answer;
  }
}

/**
 * Asks for each part of a record in turn; an empty answer keeps what is there.
 * @throws Interrupted when the editor goes back or ends the conversation
 */
export async function editRecord(desk: Sitting, record: NewRecord): Promise<NewRecord> {
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

function claimId({ claim }: NewRecord, by: string, taken: ReadonlySet<string>): string {
  return freeId(by === TO_DO ? claim : by, (id) => taken.has(id));
}

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
    : `An id has small letters, digits and hyphens: ${slugOf(id) || 'people-killed'}.`;
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
