import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { KEPT, ROOT_FILES } from './site-path.ts';

/** Thrown for a folder that holds something else than a site. */
export class NoPlace extends Error {}

/**
 * Puts a folder into another one, at its root or below it, or takes it away from there. The other folder is
 * what a host is given: by rsync, by the program of a store of files, by hand.
 * @param change.folder undefined takes away what is there
 * @param change.under none for the root
 * @throws NoPlace when the root holds something that is no site, so that nothing else is lost
 */
export function changeFolder(
  into: string,
  { folder, under }: { folder: string | undefined; under: readonly string[] },
): void {
  if (under.length === 0) return publish(into, folder);
  const target = join(into, ...under);
  if (folder === undefined) return rmSync(target, { recursive: true, force: true });
  mkdirSync(dirname(target), { recursive: true });
  const next = join(dirname(target), `.${basename(target)}-next`);
  rmSync(next, { recursive: true, force: true });
  cpSync(folder, next, { recursive: true });
  rmSync(target, { recursive: true, force: true });
  renameSync(next, target);
  if (existsSync(join(into, 'index.html'))) return;
  for (const [name, text] of ROOT_FILES)
    if (!existsSync(join(into, name))) writeFileSync(join(into, name), text);
}

function publish(into: string, folder: string | undefined): void {
  if (folder === undefined)
    throw new NoPlace('A whole site is not taken away. Name a folder with --under.');
  mkdirSync(into, { recursive: true });
  const names = readdirSync(into).filter((name) => !isKept(name));
  const isSite = names.length === 0 || names.includes('index.html') || names.every(isRootFile);
  if (!isSite)
    throw new NoPlace(
      `"${into}" holds something that is no site. Name an empty folder with --into.`,
    );
  for (const name of names) rmSync(join(into, name), { recursive: true, force: true });
  cpSync(folder, into, { recursive: true });
}

function isKept(name: string): boolean {
  return KEPT.includes(name) || name === '.git';
}

function isRootFile(name: string): boolean {
  return ROOT_FILES.has(name);
}
