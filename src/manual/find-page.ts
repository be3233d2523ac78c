import { nearest } from '#problems';
import { areaOf } from './code-page.ts';
import { areas } from './contents-page.ts';
import { codes } from './lessons.ts';
import { manualPaths } from './pages.ts';

/** What some words name: one page, several that it may be, or none, and then the nearest. */
export type FoundPage =
  { page: string } | { area: string } | { several: string[] } | { nearest: string | undefined };

const lastPart = (path: string) => path.slice(path.lastIndexOf('/') + 1);

/** Finds a page by its path, by the last part of it, or by the words of it: 'binding overclaims'. */
export function findPage(words: readonly string[]): FoundPage {
  const asked = asPath(words);
  if (manualPaths.includes(asked)) return { page: asked };
  const named = manualPaths.filter((path) => lastPart(path) === asked);
  const schema = named.find((path) => path.startsWith('schemas/'));
  const only = schema ?? (named.length === 1 ? named[0] : undefined);
  if (only !== undefined) return { page: only };
  if (named.length > 1) return { several: named };
  if (areas().includes(asked)) return { area: asked };
  return { nearest: nearestTo(asked) };
}

/** As `check` prints a code, "error[binding/overclaims]", or as an address of the manual has it. */
function asPath(words: readonly string[]): string {
  return words
    .join('/')
    .trim()
    .replaceAll(/\s+/g, '/')
    .toLowerCase()
    .replace(/^(?:error|warning)?\[(.*)\]$/, '$1')
    .replace(/^\/?manual\//, '')
    .replace(/\/$/, '')
    .replaceAll(/\.(?:yaml|csv|md)$/g, '');
}

function nearestTo(asked: string): string | undefined {
  const whole = nearest(asked, manualPaths);
  if (whole !== undefined) return whole;
  const part = nearest(lastPart(asked), [...codes, ...manualPaths].map(lastPart));
  return part && manualPaths.find((path) => lastPart(path) === part && path !== areaOf(path));
}
