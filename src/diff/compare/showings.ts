import type { Edition, ReadPage } from '../edition/edition.ts';
import type { Showing } from '../report-counts.ts';
import type { BareChange } from './claim-changes.ts';
import type { PagePair } from './match-pages.ts';
import { type PrintedClaim, printedClaims } from './printed-claims.ts';

/** Where the prose of two editions prints which claims, ready to be asked claim by claim. */
export interface PrintedPlaces {
  old: Map<string, PrintedClaim[]>;
  new: Map<string, PrintedClaim[]>;
  /** What a page was before, by its address now; and the other way round. */
  oldOf: Map<string, ReadPage>;
  newOf: Map<string, ReadPage>;
  head: Edition;
  base: Edition;
  /** Addresses of pages that repeat a block of text without what is bound in it, by its words. */
  repeats: { old: Map<string, string[]>; new: Map<string, string[]> };
}

export function printedPlaces(base: Edition, head: Edition, pairs: readonly PagePair[]) {
  const both = pairs.flatMap(({ old, new: next }) => (old && next ? [{ old, next }] : []));
  return {
    old: byClaim(base),
    new: byClaim(head),
    oldOf: new Map(both.map(({ old, next }) => [next.address, old])),
    newOf: new Map(both.map(({ old, next }) => [old.address, next])),
    head,
    base,
    repeats: { old: repeatsIn(base), new: repeatsIn(head) },
  } satisfies PrintedPlaces;
}

const keyOf = (figure: string, claim: string) => `${figure}#${claim}`;

function byClaim(edition: Edition): Map<string, PrintedClaim[]> {
  return Map.groupBy(printedClaims(edition), ({ figure, claim }) => keyOf(figure, claim));
}

/** The places in the prose that a change of a claim touches: where it is printed now, and where it was. */
export function showingsOf(
  change: BareChange,
  figure: { old: string; new: string },
  places: PrintedPlaces,
): Showing[] {
  const ids = new Set([change.old?.id, change.new?.id].filter((id) => id !== undefined));
  const before = [...ids].flatMap((id) => places.old.get(keyOf(figure.old, id)) ?? []);
  const after = [...ids].flatMap((id) => places.new.get(keyOf(figure.new, id)) ?? []);
  const isSameCount = change.state === 'annotated' || change.state === 'renamed';
  const now = after.map((printed) => {
    const state = stateOf(printed, before, places);
    const told = isSameCount && state === 'same-words' ? 'as-before' : state;
    return showing(printed, told, places.repeats.new);
  });
  const gone = before
    .filter(({ page }) => {
      const next = places.newOf.get(page.address);
      return !after.some((printed) => printed.page === next);
    })
    .map((printed) => showing(printed, 'gone', places.repeats.old));
  return withoutTwins([...now, ...gone]);
}

function stateOf(
  { page, sentence }: PrintedClaim,
  before: readonly PrintedClaim[],
  { oldOf }: PrintedPlaces,
): Showing['state'] {
  const old = oldOf.get(page.address);
  const there = before.filter((printed) => printed.page === old);
  if (there.some((printed) => printed.sentence === sentence)) return 'same-words';
  return there.length > 0 ? 'rewritten' : 'new';
}

function showing(
  { page, words, sentence, block }: PrintedClaim,
  state: Showing['state'],
  repeats: Map<string, string[]>,
): Showing {
  const { address, title } = page;
  const alsoOn = (repeats.get(block) ?? []).filter((other) => other !== address);
  return { address, title, words, sentence, state, alsoOn };
}

/** Lists repeat a headline, a standfirst or a key point without what is bound in it. */
function repeatsIn({ pages }: Edition): Map<string, string[]> {
  const places = [...pages.values()]
    .filter(({ kind }) => kind !== 'article')
    .flatMap(({ address, blocks, counts }) => {
      const bound = new Set(counts.map(({ block }) => block));
      const texts = new Set(
        blocks.filter((_block, index) => !bound.has(index)).map(({ text }) => text),
      );
      return [...texts].map((text) => ({ text, address }));
    });
  const grouped = Map.groupBy(places, ({ text }) => text);
  return new Map([...grouped].map(([text, all]) => [text, all.map(({ address }) => address)]));
}

/** A claim that one sentence prints twice is told once. */
function withoutTwins(showings: Showing[]): Showing[] {
  const keys = showings.map(({ address, sentence, words }) =>
    [address, sentence, words].join('\n'),
  );
  return showings.filter((_showing, index) => keys.indexOf(keys[index] ?? '') === index);
}
