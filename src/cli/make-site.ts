import { resolve } from 'node:path';
import {
  type BuiltPages,
  copyClient,
  copyPublic,
  makePages,
  openKeptCode,
  type Share,
  SiteBuild,
} from '#finish';
import {
  cacheFolder,
  keepKeys,
  openLedgerWithKeys,
  pageKey,
  releaseCache,
  takeCache,
} from '#ledger';
import { type Asked, codeFor } from './code-for.ts';

/** What the update of a site that is there brings along. */
interface Update {
  /** Files of the site that have probably changed since it was made last. */
  likely: ReadonlySet<string>;
  /** Is called once every page is made, while the search is still at work. */
  whenMade: () => void;
}

/**
 * Makes the site of this process's content in a folder that is not there yet.
 * @param asked what the command was told beside the settings of the project
 * @returns what is known of the pages
 * @throws Error when its code cannot be built, or a page not be made
 */
export async function makeSite(
  out: string,
  asked: Asked = {},
  { likely, whenMade, ...share }: Share & Partial<Update> = {},
): Promise<BuiltPages> {
  const cache = resolve(cacheFolder('pages'));
  const folder = takeCache(cache);
  const kept = await codeFor(asked);
  const ledger = openLedgerWithKeys();
  const code = await openKeptCode(kept, (key) => pageKey(ledger, key));
  copyClient(kept, out);
  copyPublic(code.settings.publicFolder, out);
  const build = new SiteBuild(code.settings, folder, share);
  await makePages(code, build, out, likely);
  whenMade?.();
  const pages = await build.end(out);
  keepKeys(ledger.keys);
  releaseCache(folder, cache, build.touched);
  return pages;
}
