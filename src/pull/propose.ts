import { type Content, exemptionOf, type FigureRecord } from '#ledger';
import { isQuantity, readQuantity } from '#quantity';
import { agentNamed } from './agent-named.ts';
import { bindableSpan, type Span } from './bind-words.ts';
import type { Draft, DraftMention } from './draft.ts';
import { type KnownClaim, likeness, standingOf } from './known-claims.ts';
import { newRecord, type Proposed } from './new-record.ts';
import type { NewRecord } from './record.ts';

/** What could be done with one number. */
export interface Proposal {
  mention: DraftMention;
  /** Claims on record that it may be bound to, best first. */
  known: KnownClaim[];
  /** Claims on record with this very number, whose hedge the words drop or change. */
  clashing: KnownClaim[];
  /** The record to add otherwise. */
  record: NewRecord;
  /** Where the brackets of its link go; a sentence when they can go nowhere. */
  span: Span | string;
}

/** What `check` asks a record for: counts, shares and scores, not money or spans of time. */
export function isCount({ form, quantity, words }: DraftMention): boolean {
  return exemptionOf({ kind: form, quantity, text: words }) === null;
}

/** Counts, "dozens" and money may become records; a span of time or a distance only meets one. */
function isProposed({ mention, known }: Proposal): boolean {
  return isCount(mention) || ['money', 'vague'].includes(mention.form) || known.length > 0;
}

export interface ProposeOptions {
  /** The event whose figures file takes new records; undefined while the editor named none. */
  event?: string | undefined;
  /** Source of every new claim, when the editor named one. */
  source?: string | undefined;
}

/** A proposal for each count and sum of money that links to nothing yet, in order. */
export function propose(draft: Draft, content: Content, options: ProposeOptions): Proposal[] {
  const figures =
    content.events.get(options.event ?? '')?.figures ?? new Map<string, FigureRecord>();
  const proposed: Proposed = { records: new Map(), ofLabel: new Map() };
  const work: Work = { draft, content, options, figures, proposed, proposals: new Map() };
  for (const mention of draft.mentions) {
    if (mention.quantity === null || mention.link !== null) continue;
    const proposal = proposalFor(mention, work);
    if (!isProposed(proposal)) continue;
    work.proposals.set(mention, proposal);
    if (proposal.known.length === 0) note(proposed, proposal);
  }
  return [...work.proposals.values()];
}

interface Work {
  draft: Draft;
  content: Content;
  options: ProposeOptions;
  /** Figures on record of the event that takes new records. */
  figures: ReadonlyMap<string, FigureRecord>;
  proposed: Proposed;
  proposals: Map<DraftMention, Proposal>;
}

function proposalFor(mention: DraftMention, work: Work): Proposal {
  const { draft, content, options, figures, proposed } = work;
  const speaker = agentNamed(content, mention.attribution);
  const record = newRecord(mention, {
    content,
    source: options.source,
    whole: wholeOf(work, mention),
    figure: speaker === undefined ? undefined : rivalFor(work, mention, speaker),
    figures,
    speaker,
    proposed,
  });
  const span = spanOf(draft, mention, record.fields.says);
  const standing = standingOf(content, mention, { event: options.event, speaker });
  return { mention, ...standing, record, span };
}

function spanOf({ isMarkdown, file }: Draft, mention: DraftMention, says: string): Span | string {
  if (!isQuantity(readQuantity(says)))
    return `No record can say “${says}” alone. Put it in other words, or link it to figure:none.`;
  return isMarkdown ? bindableSpan(file, mention) : mention;
}

function note({ records, ofLabel }: Proposed, { mention, record }: Proposal): void {
  const siblings = records.get(record.figure);
  if (siblings) siblings.push(record);
  else records.set(record.figure, [record]);
  const label = record.newFigure?.label;
  if (label === undefined) return;
  const same = ofLabel.get(label);
  if (same) same.push({ mention, record });
  else ofLabel.set(label, [{ mention, record }]);
}

const ALIKE = 3;

/**
 * The figure on record that is most like it, where this speaker has not answered yet. Of two alike
 * it is the one with the longer label, which asks more narrowly.
 */
function rivalFor(
  { content, figures, proposed }: Work,
  mention: DraftMention,
  speaker: string,
): FigureRecord | undefined {
  const [best] = [...figures.values()]
    .map((figure) => ({ figure, alike: likeness(content, figure, mention) }))
    .filter(({ alike }) => alike >= ALIKE)
    .sort((a, b) => b.alike - a.alike || lengthOf(b.figure) - lengthOf(a.figure))
    .map(({ figure }) => figure);
  if (!best) return undefined;
  const answers = [
    ...[...best.claims.values()].map(({ value }) => value.by),
    ...(proposed.records.get(best.id) ?? []).map(({ fields }) => fields.by),
  ];
  return answers.includes(speaker) ? undefined : best;
}

function lengthOf({ value }: FigureRecord): number {
  return value.label.length;
}

/** The figure that the whole of a part was proposed for; shares name their whole in the binding. */
function wholeOf(
  { draft, options, proposals }: Work,
  { partOf, quantity }: DraftMention,
): string | undefined {
  const whole = partOf === null ? undefined : draft.mentions[partOf];
  const proposal = whole && proposals.get(whole);
  if (!proposal || whole.superseded || quantity?.unit === 'share') return undefined;
  const [known] = proposal.known;
  if (known)
    return known.sure && known.figure.event === options.event ? known.figure.id : undefined;
  return proposal.record.figure;
}
