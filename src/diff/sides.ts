import { existsSync, mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { isBuiltSite } from './edition/read-edition.ts';
import { NotInGit, type Repository } from './repository.ts';
import type { Side } from './report.ts';

/** A side of a comparison before anything of it is read. */
export interface FoundSide {
  side: Side;
  kind: 'site' | 'content';
  /** The folder of the site or of the content. */
  folder: string;
}

/** Thrown for words that name no state of a site; the message says what there is to write. */
export class NoSuchSide extends Error {}

export interface SideSetting {
  /** The content folder, below the working folder. */
  content: string;
  repository: Repository;
  /** An empty folder that the content of revisions may be written into. */
  scratch: string;
}

/**
 * The two states that the words of the command name: each a built site, a content folder, a folder with a
 * content folder in it, or a revision of git. Without a second word it is the content as it is.
 * A revision alone is taken where the work here parted from it: what came to it since is no part of the
 * change.
 * @throws NoSuchSide
 */
export function findSides(
  [base, head]: readonly [string, string?],
  setting: SideSetting,
): { base: FoundSide; head: FoundSide } {
  const next = head === undefined ? workingSide(setting) : findSide(head, setting, 'head');
  const parting = head === undefined ? 'HEAD' : undefined;
  return { base: findSide(base, setting, 'base', parting), head: next };
}

function findSide(
  written: string,
  setting: SideSetting,
  place: string,
  parting?: string,
): FoundSide {
  return folderSide(written, setting) ?? revisionSide(written, setting, place, parting);
}

/** The content folder as it is, with what is not committed. */
function workingSide({ content }: SideSetting): FoundSide {
  if (!isContent(content))
    throw new NoSuchSide(`"${content}" is no content folder: it has no site.yaml.`);
  return { side: { name: `${content}/ as it is` }, kind: 'content', folder: content };
}

function folderSide(written: string, { content }: SideSetting): FoundSide | undefined {
  if (!existsSync(written) || !statSync(written).isDirectory()) return undefined;
  const side = { name: written };
  if (isBuiltSite(written)) return { side, kind: 'site', folder: written };
  const folder = [written, join(written, content), join(written, 'content')].find(isContent);
  if (folder !== undefined) return { side, kind: 'content', folder };
  throw new NoSuchSide(
    `The folder "${written}" holds neither a built site (with index.html and data/) nor content (with site.yaml).`,
  );
}

const isContent = (folder: string) => existsSync(join(folder, 'site.yaml'));

function revisionSide(
  written: string,
  setting: SideSetting,
  place: string,
  parting?: string,
): FoundSide {
  const { repository, scratch } = setting;
  try {
    const commit = repository.commit(written);
    const revision = (parting && repository.mergeBase(commit, parting)) ?? commit;
    const folder = join(scratch, place);
    extractContent(revision, folder, setting);
    return { side: { name: written, revision }, kind: 'content', folder };
  } catch (error) {
    if (!(error instanceof NotInGit)) throw error;
    throw new NoSuchSide(
      `"${written}" is no folder here, and no revision that can be read: ${error.message}`,
    );
  }
}

function extractContent(
  revision: string,
  folder: string,
  { repository, scratch }: SideSetting,
): void {
  const path = repository.prefix();
  mkdirSync(folder, { recursive: true });
  repository.extract(`${revision}:${path}`, folder, join(scratch, 'index'));
  if (!isContent(folder)) throw new NotInGit(`it has no ${path ? `${path}/` : ''}site.yaml.`);
}
