import { readFileSync } from 'node:fs';

/** The rows of a table beside the tests: cells between bars, # for a comment, \uXXXX for spaces. */
export function rowsOf(file: string): string[][] {
  return readFileSync(new URL(file, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('|').map((cell) => unescaped(cell.trim())));
}

function unescaped(cell: string): string {
  return cell.replace(/\\u([0-9A-F]{4})/g, (_, code: string) =>
    String.fromCharCode(parseInt(code, 16)),
  );
}
