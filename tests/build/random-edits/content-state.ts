import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** All files of a content folder, by path: texts, and images as bytes in Latin-1. */
export type ContentState = ReadonlyMap<string, string>;

const IMAGE = /\.(?:png|jpe?g|svg|webp|avif|gif)$/;

const encodingOf = (path: string) => (IMAGE.test(path) ? 'latin1' : 'utf8');
export const isImage = (path: string) => IMAGE.test(path);

export function readState(folder: string): ContentState {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const paths = files.map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
  return new Map(
    paths.sort().map((path) => [path, readFileSync(join(folder, path), encodingOf(path))]),
  );
}

/** Makes a folder hold the files of a state; only what differs from `before` is touched. */
export function writeState(folder: string, before: ContentState, after: ContentState): void {
  for (const path of before.keys())
    if (!after.has(path)) rmSync(join(folder, path), { recursive: true });
  for (const [path, text] of after) {
    if (before.get(path) === text) continue;
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text, encodingOf(path));
  }
}

/** The state with one file more, or with another text in a file. */
export function withFile(state: ContentState, path: string, text: string): ContentState {
  return new Map([...state, [path, text]]);
}

export function withoutFiles(state: ContentState, isGone: (path: string) => boolean): ContentState {
  return new Map([...state].filter(([path]) => !isGone(path)));
}

/** Paths of texts that match. */
export function textsIn(state: ContentState, pattern: RegExp): string[] {
  return [...state.keys()].filter((path) => pattern.test(path) && !isImage(path));
}

export function textOf(state: ContentState, path: string): string {
  return state.get(path) ?? '';
}
