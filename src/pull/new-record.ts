import { freeId } from '#edit';
import { type Content, type FigureRecord, slugOf, TO_DO } from '#ledger';
import type { Kind } from '#mentions';
import type { NewClaim, NewFigure, NewRecord } from './record.ts';
import type { DraftMention } from './draft.ts';
import { stems } from './words.ts';

/** What is said of the counted, as the end of a label. */
const HAPPENED: Partial<Record<Kind, string>> = {
  'casualty-killed': 'killed',
  'casualty-wounded': 'wounded',
  missing: 'missing',
  arrested: 'arrested',
  displaced: 'displaced',
  launch: 'fired',
  intercepted: 'intercepted',
};

const NOUNS: Partial<Record<Kind, string>> = {
  'casualty-killed': 'People',
  'casualty-wounded': 'People',
  missing: 'People',
  arrested: 'People',
  displaced: 'People',
  vote: 'Votes',
  strike: 'Strikes',
  launch: 'Rockets',
  intercepted: 'Rockets',
  money: 'Sum of money',
  duration: 'Time',
};

/** Words that say the same as the end of the label: "deaths" need no "killed". */
const SAYS_IT =
  /\b(?:killed|deaths?|dead|fatalit|wounded|injur|arrest|detain|missing|displaced|abstention|votes?|bodies|lives)/i;

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** "One soldier" is a count of soldiers. */
function several(noun: string, quantity: DraftMention['quantity']): string {
  if (quantity?.value !== 1) return noun;
  const irregular = noun
    .replace(/(?<=\b|wo|police|fisher)man$/, 'men')
    .replace(/\bchild$/, 'children');
  if (irregular !== noun) return irregular;
  return /(?:s|people|person|police)$/.test(noun)
    ? noun.replace(/\bperson$/, 'people')
    : `${noun}s`;
}

/** A heading for what is counted: "Palestinian civilians killed". */
function labelOf({ kind, counted, party, quantity }: DraftMention): string {
  const generic = counted === null || /^(?:others?|more|people)$/i.test(counted);
  const noun = generic
    ? (NOUNS[kind] ?? capital(counted ?? 'count'))
    : several(counted.replace(/\s+/g, ' '), quantity);
  const side = party !== null && !noun.includes(party) && generic ? `${party} ` : '';
  const end = HAPPENED[kind];
  return capital(`${side}${noun}${end && !SAYS_IT.test(noun) ? ` ${end}` : ''}`);
}

const MEASURED: Partial<Record<Kind, RegExp>> = {
  'casualty-killed': /\b(?:death|killed|dead|fatalit)/i,
  'casualty-wounded': /\b(?:injur|wound)/i,
  missing: /\bmissing/i,
  arrested: /\b(?:arrest|detain|detention)/i,
  displaced: /\b(?:displace|evacuat)/i,
  strike: /\b(?:strike|attack|raid)/i,
  launch: /\b(?:fired|launch)/i,
  intercepted: /\bintercept/i,
  vote: /\bvote/i,
};

/** The measure of the content that counts such things, or a to-do. A share has a measure of its own. */
function measureOf(content: Content, { kind, counted, quantity }: DraftMention): string {
  if (quantity?.unit === 'share') return TO_DO;
  const words = stems(counted ?? '');
  const known = [...content.measures.values()].filter(({ value }) => value.one !== 'per cent');
  const byNoun = known.find(({ value }) => words.has(value.one) && value.one !== 'person');
  const pattern = MEASURED[kind];
  const byKind = pattern ? known.find(({ value }) => pattern.test(value.label)) : undefined;
  return (byNoun ?? byKind)?.id ?? TO_DO;
}

/** The facets whose value the text names: side: palestinian. */
function facetsOf(content: Content, { party }: DraftMention): Record<string, string> {
  const side = content.facets.get('side');
  const named = stems(party ?? '');
  const value = Object.keys(side?.value.values ?? {}).find((id) => named.has(id));
  return value ? { side: value } : {};
}

export interface RecordContext {
  content: Content;
  /** Source of every new claim, when the editor named one. */
  source: string | undefined;
  /** The figure proposed for the whole, if the number is a part. */
  whole: string | undefined;
  /** A figure on record that asks what the number answers. */
  figure: FigureRecord | undefined;
  /** Figures of the event, by id. */
  figures: ReadonlyMap<string, FigureRecord>;
  /** The agent that the text names for the number. */
  speaker: string | undefined;
  proposed: Proposed;
}

/** The new records so far, and what they ask. */
export interface Proposed {
  /** By figure, new or on record. */
  records: Map<string, NewRecord[]>;
  ofLabel: Map<string, { mention: DraftMention; record: NewRecord }[]>;
}

/** The record that a mention would make. What the text does not say is a to-do. */
export function newRecord(mention: DraftMention, context: RecordContext): NewRecord {
  const { source, speaker, figure: known } = context;
  const remarks = remarksOf(mention, speaker);
  const fields = { says: saysOf(mention), by: speaker ?? TO_DO, source: source ?? TO_DO, remarks };
  const claim = claimId(mention, speaker);
  const newFigure = known ? undefined : figureFor(mention, context);
  const figure = known?.id ?? figureId(mention, newFigure?.label ?? '', context);
  const siblings = context.proposed.records.get(figure) ?? [];
  const isTaken = (id: string): boolean =>
    known?.claims.has(id) === true || siblings.some((other) => other.claim === id);
  return { figure, ...(newFigure && { newFigure }), claim: freeId(claim, isTaken), fields };
}

/** What the text says and no record of the content can say yet. */
function remarksOf(
  { attribution, delta }: DraftMention,
  speaker: string | undefined,
): NonNullable<NewClaim['remarks']> {
  return {
    ...(speaker === undefined && attribution !== null ? { by: attribution } : {}),
    ...(delta ? { says: 'on top of an earlier count' } : {}),
  };
}

const LONGEST_ID = 40;

function claimId({ attribution }: DraftMention, speaker: string | undefined): string {
  const words = (attribution ?? '').replace(/^(?:the|an?) /i, '');
  return speaker ?? (slugOf(words).slice(0, LONGEST_ID).replace(/-+$/, '') || 'first');
}

function figureFor(mention: DraftMention, { content, whole }: RecordContext): NewFigure {
  const of = facetsOf(content, mention);
  return {
    label: labelOf(mention),
    measure: measureOf(content, mention),
    ...(Object.keys(of).length > 0 ? { of } : {}),
    ...(whole === undefined ? {} : { partOf: whole }),
  };
}

/** Two speakers who count the same thing answer one figure; the same speaker counts another. */
function figureId(
  mention: DraftMention,
  label: string,
  { figures, proposed }: RecordContext,
): string {
  const same = proposed.ofLabel.get(label) ?? [];
  const first = same[0]?.record.figure;
  const rivals = same.filter(({ record }) => record.figure === first);
  if (first && rivals.every((other) => isRival(other.mention, mention))) return first;
  const isTaken = (name: string): boolean => figures.has(name) || proposed.records.has(name);
  return freeId(slugOf(label) || 'count', isTaken, Math.max(1, same.length));
}

/** Different people say how many it were in all; parts and increments are counts of their own. */
function isRival(one: DraftMention, other: DraftMention): boolean {
  const isWhole = [one, other].every(({ partOf, delta }) => partOf === null && !delta);
  const [a, b] = [one.attribution, other.attribution];
  return isWhole && a !== null && b !== null && slugOf(a) !== slugOf(b);
}

/** The words of the number as a record keeps them: one line, no marks of Markdown; "none" for "no". */
function saysOf({ quantity, words }: DraftMention): string {
  if (quantity?.relation === 'none') return 'none';
  const says = (quantity?.text ?? words).replace(/\s+/g, ' ').trim();
  return /^[A-Z][a-z]/.test(says) ? says.charAt(0).toLowerCase() + says.slice(1) : says;
}
