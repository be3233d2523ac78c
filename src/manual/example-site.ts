import { readdirSync, readFileSync } from 'node:fs';

/** A small site, in which the examples of the lessons stand. */
export const BASE = 'src/manual/base';

/** So many lines of a file show how it is written. */
const MOST_LINES = 30;

interface ExampleFile {
  path: string;
  language: string;
  text: string;
  isCut: boolean;
}

/** The beginning of the first file of the example site with such a path, and with a line in it. */
export function exampleOf(pattern: RegExp, line = ''): ExampleFile | undefined {
  const files = filesOfBase().filter((path) => pattern.test(path));
  const path = files.find((name) => linesOf(name).some((each) => !line || each === line));
  if (path === undefined) return undefined;
  const lines = linesOf(path);
  const isCut = lines.length > MOST_LINES;
  const shown = isCut ? [...lines.slice(0, MOST_LINES), '…'] : lines;
  return { path, language: languageOf(path), text: shown.join('\n'), isCut };
}

function filesOfBase(): string[] {
  return readdirSync(BASE, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /\.\w+$/.test(name))
    .sort();
}

function linesOf(path: string): string[] {
  return readFileSync(`${BASE}/${path}`, 'utf8').trimEnd().split('\n');
}

const languageOf = (path: string) => path.slice(path.lastIndexOf('.') + 1);
