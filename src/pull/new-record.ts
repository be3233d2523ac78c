import { type Content, type FigureRecord, TO_DO } from '#ledger';
import type { Kind } from '#mentions';
import type { NewFigure, NewRecord } from './record.ts';
import type { DraftMention } from './draft.ts';
import { freeId, idOf, stems } from './words.ts';

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

/** A heading for what is counted: "Palestinian civilians killed". */
function labelOf({ kind, counted, party }: DraftMention): string {
  const generic = counted === null || /^(?:others?|more|people)$/i.test(counted);
  const noun = generic ? (NOUNS[kind] ?? 'Count') : counted.replace(/\s+/g, ' ');
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

/** The new records so far: what ids they take, and what they ask. */
export interface Proposed {
  ids: Set<string>;
  ofLabel: Map<string, NewRecord[]>;
}

/** The record that a mention would make. What the text does not say is a to-do. */
export function newRecord(mention: DraftMention, context: RecordContext): NewRecord {
  const { source, speaker, figure: known } = context;
  const by = speaker ?? TO_DO;
  const fields = { says: saysOf(mention), by, source: source ?? TO_DO };
  const claim = by === TO_DO ? 'first' : by;
  if (known)
    return { figure: known.id, claim: freeId(claim, (id) => known.claims.has(id)), fields };
  const newFigure = figureFor(mention, context);
  const figure = figureId(newFigure.label, by, context);
  return { figure, newFigure, claim, fields };
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
function figureId(label: string, by: string, { figures, proposed }: RecordContext): string {
  const id = idOf(label) || 'count';
  const same = proposed.ofLabel.get(label) ?? [];
  const isRival = by !== TO_DO && same.length > 0 && same.every(({ fields }) => fields.by !== by);
  const first = same[0]?.figure;
  if (isRival && first) return first;
  const isTaken = (name: string): boolean => figures.has(name) || proposed.ids.has(name);
  return freeId(id, isTaken, Math.max(1, same.length));
}

/** The words of the number as a record keeps them: one line, no marks of Markdown. */
function saysOf({ quantity, words }: DraftMention): string {
  const says = (quantity?.text ?? words).replace(/\s+/g, ' ').trim();
  return /^[A-Z][a-z]/.test(says) ? says.charAt(0).toLowerCase() + says.slice(1) : says;
}
