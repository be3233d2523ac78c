import { existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { isAlive } from '#ledger';
import { WrongUse } from './options.ts';

/**
 * A build goes into a folder of its own beside the published one, and takes its place at the end by
 * two renames. Killed between the two, the next command finds the old folder and puts it back.
 */
export interface Publication {
  /** The folder to build into. */
  next: string;
  /** Puts the finished build into place. */
  swap(): Promise<void>;
  /** Takes away what an unfinished build left. */
  discard(): void;
}

/**
 * Prepares a build into `out`.
 * @throws WrongUse when `out` is a folder that no build has made, so that nothing else is lost
 */
export function openPublication(out: string, pid: number = process.pid): Publication {
  const target = resolve(out);
  refuseForeign(target, out);
  recover(target);
  const next = beside(target, 'next', pid);
  const old = beside(target, 'old', pid);
  return {
    next,
    swap: async () => {
      if (existsSync(target)) renameSync(target, old);
      renameSync(next, target);
      // Many files at a time: one after another, those of a large site take many seconds.
      await rm(old, { recursive: true, force: true });
    },
    discard: () => rmSync(next, { recursive: true, force: true }),
  };
}

function beside(target: string, what: string, pid: number): string {
  return join(dirname(target), `.${basename(target)}-${what}-${pid}`);
}

function refuseForeign(target: string, written: string): void {
  const inside = relative(target, process.cwd());
  if (!inside.startsWith('..') || inside === '')
    throw new WrongUse(
      `A build replaces the whole folder "${written}", and this one is in use. Name another one with --out.`,
    );
  if (!existsSync(target)) return;
  const names = statSync(target).isDirectory() ? readdirSync(target) : ['a file'];
  if (names.length === 0 || names.includes('index.html')) return;
  throw new WrongUse(
    `"${written}" holds something that no build has made. Name another folder with --out.`,
  );
}

/** Puts a folder back that a killed swap has moved away, and sweeps up after dead builds. */
function recover(target: string): void {
  const folder = dirname(target);
  if (!existsSync(folder)) return;
  const left = readdirSync(folder).flatMap((name) => leftover(name, target));
  for (const { path, what } of left) {
    if (what === 'old' && !existsSync(target)) renameSync(path, target);
    else rmSync(path, { recursive: true, force: true });
  }
}

function leftover(name: string, target: string): { path: string; what: string }[] {
  const [, what, pid] =
    new RegExp(`^\\.${escaped(basename(target))}-(next|old)-(\\d+)$`).exec(name) ?? [];
  if (!what || !pid || isAlive(Number(pid))) return [];
  return [{ path: join(dirname(target), name), what }];
}

function escaped(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
