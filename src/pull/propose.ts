import type { Content } from '#ledger';
import type { NewRecord } from './record.ts';
import { bindableSpan, type Span } from './bind-words.ts';
import type { Draft, DraftMention } from './draft.ts';
import { type KnownClaim, knownClaims } from './known-claims.ts';
import { newRecord } from './new-record.ts';

/** What could be done with one number. */
export interface Proposal {
  mention: DraftMention;
  /** Claims on record that it may be bound to, best first. */
  known: KnownClaim[];
  /** The record to add otherwise. */
  record: NewRecord;
  /** Where the brackets of its link go; a sentence when they can go nowhere. */
  span: Span | string;
}

/** Kinds of number that a record can hold. A date or an age is none. */
function isRecordable({ quantity, kind }: DraftMention): boolean {
  return quantity !== null && !['date', 'age', 'ordinal'].includes(kind);
}

/** True for what `check` asks a record for: counts, shares and scores, not money or spans of time. */
export function isCount({ quantity, kind }: DraftMention): boolean {
  if (quantity === null || kind === 'money' || kind === 'duration') return false;
  return ['count', 'share'].includes(quantity.unit);
}

/**
 * A proposal for every number of a draft that links to nothing yet.
 * @param options.event the event whose figures file takes new records
 */
export function propose(
  draft: Draft,
  content: Content,
  { event, source }: { event: string; source?: string | undefined },
): Proposal[] {
  const figures = content.events.get(event)?.figures ?? new Map();
  const proposed = new Map<DraftMention, Proposal>();
  const ids = new Set<string>(figures.keys());
  for (const mention of draft.mentions) {
    if (!isRecordable(mention) || mention.link !== null) continue;
    const whole = wholeOf(draft, mention, event, proposed);
    const record = newRecord(mention, { content, source, whole, taken: (id) => ids.has(id) });
    const known = knownClaims(content, mention);
    if (known.length === 0) ids.add(record.figure);
    const span = draft.isMarkdown ? bindableSpan(draft.file, mention) : mention;
    proposed.set(mention, { mention, known, record, span });
  }
  return [...proposed.values()];
}

/** The figure that the whole of a part was proposed for; shares name their whole in the binding. */
function wholeOf(
  { mentions }: Draft,
  { partOf }: DraftMention,
  event: string,
  proposed: ReadonlyMap<DraftMention, Proposal>,
): string | undefined {
  const whole = partOf === null ? undefined : mentions[partOf];
  const proposal = whole && proposed.get(whole);
  const [known] = proposal?.known ?? [];
  if (known) return known.figure.event === event ? known.figure.id : undefined;
  return proposal?.record.figure;
}
