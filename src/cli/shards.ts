import { existsSync, statSync } from 'node:fs';
import type { Shard } from '#finish';
import { cacheFolder, mergeShards } from '#ledger';
import { count } from '#problems';
import type { ExitCode } from './check.ts';
import { type Options, WrongUse } from './options.ts';
import type { Terminal } from './terminal.ts';

/** @throws WrongUse when a build is to make one shard and the whole at once, or there are no shards to take */
export function refuseShards({ shard, shards }: Options): void {
  if (shards === undefined) return;
  if (shard)
    throw new WrongUse(
      'A build makes one shard, or puts all of them together. Leave --shard or --shards out.',
    );
  if (!existsSync(shards) || !statSync(shards).isDirectory())
    throw new WrongUse(
      `There is no folder "${shards}". Put what each build with --shard has kept in ${cacheFolder('pages')} there, each under a name of its own.`,
    );
}

/** Puts the pages that the builds of all shards have kept into the cache of this one. */
export function takeShards(folder: string, terminal: Terminal): void {
  const taken = mergeShards(folder, cacheFolder('pages'));
  terminal.say(
    taken > 0
      ? `Took the pages of ${count(taken, 'shard')} from ${folder}.`
      : `There is no shard of use in ${folder}: the build goes on with what is kept here.`,
  );
}

/** A build of a shard ends here: its pages are kept, and published by the build of the whole. */
export function sayShard({ number, of }: Shard, terminal: Terminal): ExitCode {
  terminal.say(
    `Made shard ${number} of ${of}, and kept its pages in ${cacheFolder('pages')}. Nothing is published from it.`,
  );
  return 0;
}
