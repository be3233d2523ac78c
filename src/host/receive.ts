import { LIMITS } from './artifact/limits.ts';
import { partFaults } from './artifact/part-faults.ts';
import { readFileIn } from './artifact/read-file.ts';
import { type Shown, stampPages } from './artifact/stamp.ts';
import { unpack } from './artifact/unpack.ts';
import type { Api } from './github/api.ts';
import { downloadArtifact } from './github/artifacts.ts';
import type { PreviewRun } from './github/event.ts';
import { findPullRequest } from './github/pull-requests.ts';
import { Refused, refuseAny } from './refused.ts';

/** Names of what the workflow of a preview leaves behind. */
const SITE = 'site';
const REPORT = { artifact: 'report', file: 'review.json', most: 8 * 1024 * 1024 };

/** A preview that has been taken in. */
export interface Received {
  number: number;
  commit: string;
  /** Id of the run that has built it. */
  run: number;
  /** What `diff` wrote, as the run left it: text of a stranger. */
  report: string | undefined;
  /** `faults` where it is refused; `none` where the run has built none. */
  site: { as: 'unpacked' } | { as: 'none' } | { as: 'refused'; faults: readonly string[] };
}

/** How a built site is judged beyond what is read here. */
export interface Judgement {
  /** Of a site that was built from trusted code, by `scriptsOf`. */
  scripts: ReadonlySet<string>;
  /** The path that the preview of a pull request is built for, with a slash at both ends. */
  baseOf: (number: number) => string;
  /** A sentence for each fault of the links and parts of a built site. */
  verify: (folder: string, base: string) => readonly string[];
}

/**
 * Takes in what a run for a pull request has built. The run is a stranger's: which pull request it belongs to
 * is asked of GitHub, and what it left is read as data and never run.
 * @param folder takes the site; must not exist
 * @returns why there is nothing to do, where no open pull request belongs to the run
 */
export async function receive(
  api: Api,
  run: PreviewRun,
  { folder, ...judgement }: Judgement & { folder: string },
): Promise<Received | { none: string }> {
  const found = await findPullRequest(api, run);
  if ('none' in found) return found;
  const { number } = found;
  const shown = { number, commit: run.commit };
  const site = await siteOf(api, run.id, { folder, shown, judgement });
  return { ...shown, run: run.id, report: await reportOf(api, run.id), site };
}

async function siteOf(
  api: Api,
  run: number,
  { folder, shown, judgement }: { folder: string; shown: Shown; judgement: Judgement },
): Promise<Received['site']> {
  try {
    const zip = await downloadArtifact(api, { run, name: SITE, most: LIMITS.archive });
    if (!zip) return { as: 'none' };
    const base = judgement.baseOf(shown.number);
    await unpack(zip, folder);
    refuseAny(partFaults(folder, { scripts: judgement.scripts, base }));
    refuseAny(judgement.verify(folder, base));
    stampPages(folder, shown);
    return { as: 'unpacked' };
  } catch (error) {
    if (error instanceof Refused) return { as: 'refused', faults: error.faults };
    throw error;
  }
}

async function reportOf(api: Api, run: number): Promise<string | undefined> {
  const { artifact: name, file, most } = REPORT;
  try {
    const zip = await downloadArtifact(api, { run, name, most });
    return zip && (await readFileIn(zip, file, most));
  } catch (error) {
    if (error instanceof Refused) return undefined;
    throw error;
  }
}
