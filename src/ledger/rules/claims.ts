import { problem, type Problem } from '#problems';
import { isLater } from '../later.ts';
import { hasBrokenClaim, isLike, originator } from '../bind.ts';
import { placeOf } from '../located.ts';
import type { ClaimRecord, Content, FigureRecord } from '../records.ts';
import { TO_DO } from '../references.ts';

/** Rules among the claims of one figure: what replaces what, and who speaks twice. */
export function claimRules(content: Content): Problem[] {
  return [...content.events.values()].flatMap((event) =>
    [...event.figures.values()].flatMap((figure) => {
      const claims = [...figure.claims.values()];
      return [
        ...claims.flatMap((claim) => replacing(content, figure, claim)),
        ...cycles(figure),
        ...(hasBrokenClaim(content, figure) ? [] : speaksTwice(content, claims)),
        ...claims.flatMap((claim) => asOfBeforeSource(content, claim)),
      ];
    }),
  );
}

function replacing(content: Content, figure: FigureRecord, claim: ClaimRecord): Problem[] {
  // A value that could not be read is told where it stands.
  if (content.broken.has(`events/${figure.ref}#${claim.id}`)) return [];
  const { replaces, because, by } = claim.value;
  if (replaces === undefined)
    return because === undefined
      ? []
      : [problem('replaces/no-claim', placeOf(claim, ['because']), {})];
  const earlier = figure.claims.get(replaces);
  if (because === undefined)
    return [problem('replaces/no-reason', placeOf(claim, ['replaces']), { replaced: replaces })];
  if (!earlier || earlier.value.by === by) return [];
  return [
    problem('replaces/other-originator', placeOf(claim, ['replaces']), {
      by,
      other: earlier.value.by,
    }),
  ];
}

function cycles(figure: FigureRecord): Problem[] {
  const told = new Set<string>();
  return [...figure.claims.values()].flatMap((claim) => {
    const chain = chainFrom(figure, claim);
    if (!chain || chain.some((id) => told.has(id))) return [];
    for (const id of chain) told.add(id);
    return [
      problem('replaces/cycle', placeOf(claim, ['replaces']), { claims: [...chain, claim.id] }),
    ];
  });
}

/** The claims from this one back to itself; undefined when the chain ends. */
function chainFrom(figure: FigureRecord, start: ClaimRecord): string[] | undefined {
  const chain: string[] = [];
  let here: ClaimRecord | undefined = start;
  while (here && !chain.includes(here.id)) {
    chain.push(here.id);
    here = figure.claims.get(here.value.replaces ?? '');
  }
  return here?.id === start.id ? chain : undefined;
}

/** One originator answers a question once: relays of it are one claim, revisions are linked. */
function speaksTwice(content: Content, claims: ClaimRecord[]): Problem[] {
  const current = claims.filter(
    ({ replacedBy, value }) => replacedBy === undefined && value.by !== TO_DO,
  );
  return current.flatMap((claim, index) => {
    const first = current.slice(0, index).find((other) => other.value.by === claim.value.by);
    if (!first) return [];
    const found = { first: first.id, by: originator(content, first) };
    const same = isLike(first, claim) && first.value.says === claim.value.says;
    return [problem(same ? 'claims/relayed-twice' : 'claims/not-linked', placeOf(claim), found)];
  });
}

function asOfBeforeSource(content: Content, claim: ClaimRecord): Problem[] {
  const asOf = claim.value['as-of'];
  const published = content.sources.get(claim.value.source)?.value.date;
  if (!asOf || !published || !isLater(asOf, published)) return [];
  return [problem('dates/as-of-after-source', placeOf(claim, ['as-of']), { asOf, published })];
}
