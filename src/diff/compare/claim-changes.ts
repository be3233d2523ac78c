import type { Edition } from '../edition/edition.ts';
import type { ClaimFacts, FigureFacts } from '../edition/records.ts';
import type { ClaimChange, ClaimWords } from '../report-counts.ts';
import { changesOf, differingKeys } from './keys.ts';

/** Two editions of one figure; one is missing of a figure that is new or gone. */
export interface FigurePair {
  old: FigureFacts | undefined;
  new: FigureFacts | undefined;
}

/** A change of a claim before it is known where it shows. */
export type BareChange = Omit<ClaimChange, 'showings'>;

/** What a count rests on: a reader who read it before would read another count now. */
const COUNT = ['quantity', 'by', 'stance', 'as_of'] as const;

/** Keys that follow from the change of another claim. */
const FOLLOWING = ['replaced_by'];

/**
 * A count follows its event when more deaths or bodies become known, or when it is counted anew. For every
 * other reason the old count was wrong.
 */
const GROWS = ['later-deaths', 'bodies-recovered'];
const FOLLOWS_EVENT = [...GROWS, 'scope-changed', 'rebased'];

const followsEvent = (because: string | null) => FOLLOWS_EVENT.includes(because ?? '');

/** True where the old count was right in its day: the new one only follows what happened since. */
export function followsOn(
  old: Pick<ClaimWords, 'value' | 'low' | 'high'>,
  next: Pick<ClaimWords, 'value' | 'low' | 'high'>,
  because: string | null,
): boolean {
  if (!followsEvent(because)) return false;
  const sizeOf = ({ value, low, high }: typeof old) => value ?? low ?? high ?? 0;
  return !GROWS.includes(because ?? '') || sizeOf(next) >= sizeOf(old);
}

/** Every claim of a figure that is new, gone or different. */
export function claimChanges(pair: FigurePair, base: Edition, head: Edition): BareChange[] {
  const { gone, changed, ...added } = changesOf(
    pair.old?.claims ?? new Map<string, ClaimFacts>(),
    pair.new?.claims ?? new Map<string, ClaimFacts>(),
  );
  const left = [...gone];
  const fresh = added.new.map((claim) => {
    const twin = left.findIndex((other) => isSameBut(other, claim));
    const [renamed] = twin === -1 ? [] : left.splice(twin, 1);
    const now = claimWords(claim, head);
    if (renamed) return bare('renamed', claimWords(renamed, base), now, { fields: ['id'] });
    return freshChange(claim, pair, { base, now });
  });
  const edited = changed.flatMap(({ old, new: next }) => {
    const fields = differingKeys(old, next).filter((key) => !FOLLOWING.includes(key));
    if (fields.length === 0) return [];
    const state = isSameCount(old, next) ? 'annotated' : 'rewritten';
    return bare(state, claimWords(old, base), claimWords(next, head), { fields });
  });
  return [...edited, ...fresh, ...left.map((claim) => bare('gone', claimWords(claim, base), null))];
}

/** A new claim, and the one of before that it takes over from: at once, or by others that are new too. */
function freshChange(
  claim: ClaimFacts,
  { old, new: next }: FigurePair,
  { base, now }: { base: Edition; now: ClaimWords },
): BareChange {
  const reasons: (string | undefined)[] = [];
  const seen = new Set<string>();
  let step: ClaimFacts | undefined = claim;
  while (step?.replaces !== undefined && !seen.has(step.id)) {
    seen.add(step.id);
    reasons.push(step.because);
    const before = old?.claims.get(step.replaces);
    // One reason by which the old count was wrong outweighs those by which it only grew.
    const because = reasons.find((reason) => !followsEvent(reason ?? null)) ?? reasons[0] ?? null;
    if (before)
      return bare('replaced', claimWords(before, base), now, {
        because,
        fields: differingKeys(before, claim).filter((key) => COUNT.some((name) => name === key)),
      });
    step = next?.claims.get(step.replaces);
  }
  return bare('new', null, now, { because: claim.because ?? null });
}

/** A day that was not stated before makes the record fuller, and no count another one. */
function isSameCount(old: ClaimFacts, next: ClaimFacts): boolean {
  const dated = old.as_of === undefined ? { ...old, as_of: next.as_of } : old;
  // A body that got another name, or another id, has not said anything else.
  const isSameBody = old.by.id === next.by.id || old.by.name === next.by.name;
  const differing = differingKeys(isSameBody ? { ...dated, by: next.by } : dated, next);
  return !COUNT.some((key) => differing.includes(key));
}

function isSameBut(old: ClaimFacts, next: ClaimFacts): boolean {
  return old.source === next.source && isSameCount(old, next);
}

function bare(
  state: BareChange['state'],
  old: ClaimWords | null,
  next: ClaimWords | null,
  { fields = [], because = null }: { fields?: string[]; because?: string | null } = {},
): BareChange {
  return { state, old, new: next, fields, because };
}

/** A claim as a report tells it, with the document that it was read in. */
function claimWords(claim: ClaimFacts, { sources }: Edition): ClaimWords {
  const { relation, value, low, high, unit } = claim.quantity;
  const source = sources.get(claim.source);
  return {
    id: claim.id,
    says: claim.says,
    relation,
    value,
    low,
    high,
    unit,
    stance: claim.stance,
    by: claim.by.name,
    via: claim.via.map(({ name }) => name),
    asOf: claim.as_of ?? null,
    source: {
      id: claim.source,
      publisher: source?.publisher ?? '',
      title: source?.title ?? '',
      url: source?.url ?? '',
    },
    note: claim.note ?? null,
  };
}
