import { findQuantities, type Found } from '#quantity';
import { SCHEMES, splitScheme } from './link-scheme.ts';
import { withoutNames } from './names.ts';
import type { Block, ProseLink } from './read-blocks.ts';

/** Why a number needs no record: its class, or what the editor said of it. */
export type Exemption = Exclude<Found['kind'], 'count' | 'score' | 'share'> | 'no figure' | 'none';

export type Standing = 'bound' | 'unbound' | Exemption;

/** A number of the prose, and how it stands to the records. */
export interface NumberStanding {
  found: Found;
  /** The binding that it stands in, or a link of a scheme that was meant to be one. */
  link: ProseLink | undefined;
  standing: Standing;
}

/** Every number of a block, in order, dates and names included. */
export function standingsOf(block: Block, names: readonly string[]): NumberStanding[] {
  return findQuantities(withoutNames(block.words, names)).map((found) => {
    const link = linkOver(block, found);
    return { found, link, standing: standingOf(found, link) };
  });
}

function standingOf(found: Found, link: ProseLink | undefined): Standing {
  if (link && found.quantity) return link.destination === 'figure:none' ? 'no figure' : 'bound';
  return exemptionOf(found) ?? 'unbound';
}

/** Why a number needs no record; null for the counts, scores and shares that do. */
export function exemptionOf({
  kind,
  quantity,
  text,
}: Pick<Found, 'kind' | 'quantity' | 'text'>): Exemption | null {
  if (kind !== 'count' && kind !== 'score' && kind !== 'share') return kind;
  return isBareNone({ quantity, text }) ? 'none' : null;
}

/** "none" and "nobody" stand for a number only where the sentence before says of what. */
function isBareNone({ quantity, text }: Pick<Found, 'quantity' | 'text'>): boolean {
  return quantity?.relation === 'none' && !/^no$/i.test(text);
}

function linkOver(block: Block, found: Found): ProseLink | undefined {
  return block.pieces.find(
    ({ link, from, length }) =>
      link && from < found.end && from + length > found.start && isMeantToBind(link),
  )?.link;
}

function isMeantToBind({ destination }: ProseLink): boolean {
  const { scheme } = splitScheme(destination);
  return scheme === 'figure' || (scheme !== '' && !SCHEMES.includes(scheme));
}
