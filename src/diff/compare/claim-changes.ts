import type { Edition } from '../edition/edition.ts';
import type { ClaimFacts, FigureFacts } from '../edition/records.ts';
import type { ClaimChange, ClaimWords } from '../report.ts';
import { changesOf, differingKeys } from './keys.ts';

/** Two editions of one figure; one is missing of a figure that is new or gone. */
export interface FigurePair {
  old: FigureFacts | undefined;
  new: FigureFacts | undefined;
}

/** A change of a claim before it is known where it shows. */
export type BareChange = Omit<ClaimChange, 'showings'>;

/** What a count rests on: a reader who read it before would read another count now. */
const COUNT = ['quantity', 'by', 'stance', 'as_of'];
/** Keys that follow from the change of another claim. */
const FOLLOWING = ['replaced_by'];

export function claimChanges({ old, new: next }: FigurePair, base: Edition, head: Edition) {
  const { gone, changed, ...added } = changesOf(
    old?.claims ?? new Map<string, ClaimFacts>(),
    next?.claims ?? new Map<string, ClaimFacts>(),
  );
  const inWords = (claim: ClaimFacts, edition: Edition) => claimWords(claim, edition);
  const left = [...gone];
  const fresh = added.new.map((claim): BareChange => {
    const twin = left.findIndex((other) => isSameBut(other, claim));
    const [renamed] = twin === -1 ? [] : left.splice(twin, 1);
    if (renamed)
      return bare('renamed', inWords(renamed, base), inWords(claim, head), { fields: ['id'] });
    const before = claim.replaces ? old?.claims.get(claim.replaces) : undefined;
    const because = claim.because ?? null;
    if (!before) return bare('new', null, inWords(claim, head), { because });
    return bare('replaced', inWords(before, base), inWords(claim, head), {
      because,
      fields: differingKeys(countOf(before), countOf(claim)),
    });
  });
  const edited = changed.flatMap((pair) => {
    const fields = differingKeys(pair.old, pair.new).filter((key) => !FOLLOWING.includes(key));
    const isCount = differingKeys(countOf(pair.old), countOf(pair.new)).length > 0;
    if (fields.length === 0) return [];
    return bare(
      isCount ? 'rewritten' : 'annotated',
      inWords(pair.old, base),
      inWords(pair.new, head),
      { fields },
    );
  });
  return [...edited, ...fresh, ...left.map((claim) => bare('gone', inWords(claim, base), null))];
}

/** What two claims must share to state the same count in the same way. */
function countOf(claim: ClaimFacts): object {
  return Object.fromEntries(Object.entries(claim).filter(([key]) => COUNT.includes(key)));
}

function isSameBut(old: ClaimFacts, next: ClaimFacts): boolean {
  const { source } = old;
  return source === next.source && differingKeys(countOf(old), countOf(next)).length === 0;
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
