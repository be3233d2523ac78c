import { partOf } from './search-parts.ts';

/** One of the shares into which the pages of a site are split, so that several machines render them. */
export interface Shard {
  /** From 1. */
  number: number;
  of: number;
}

/** Reads '2/4'; undefined for what is no shard. */
export function readShard(written: string): Shard | undefined {
  const [, number, of] = /^([1-9]\d{0,3})\/([1-9]\d{0,3})$/.exec(written) ?? [];
  const shard = { number: Number(number), of: Number(of) };
  return shard.number <= shard.of ? shard : undefined;
}

/**
 * True of a file of the site that is made in the shard. Each is in one, by its path alone: a new page moves
 * no other to another machine.
 */
export function isInShard(file: string, { number, of }: Shard): boolean {
  return partOf(file, of) === number - 1;
}

/** True of a part of the search whose pages are all made in the shard. */
export function isPartInShard(part: number, parts: number, { number, of }: Shard): boolean {
  return parts % of === 0 && part % of === number - 1;
}
