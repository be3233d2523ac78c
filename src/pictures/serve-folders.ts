import { realpathSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { BrowserContext, Route } from 'playwright-core';

/** Where the pages of a folder are, for the browser alone: nothing listens there. */
export const originOf = (side: string) => `http://${side}.test`;

/**
 * Answers every request of a context from folders, each at `originOf` its name; everything else is refused,
 * so that a page can reach no network.
 */
export async function serveFolders(
  context: BrowserContext,
  folders: Readonly<Record<string, string>>,
): Promise<void> {
  const roots = new Map(Object.entries(folders).map(([side, root]) => [originOf(side), root]));
  await context.route('**/*', (route) => answer(route, roots));
}

async function answer(route: Route, roots: ReadonlyMap<string, string>): Promise<void> {
  const { origin, pathname } = new URL(route.request().url());
  const root = roots.get(origin);
  if (root === undefined) return route.abort('blockedbyclient');
  const path = fileOf(root, pathname);
  return path ? route.fulfill({ path }) : route.fulfill({ status: 404, body: '' });
}

/** The file that a folder has for an address; undefined for none, and for one that leads out of the folder. */
export function fileOf(root: string, address: string): string | undefined {
  const path = decoded(address);
  if (path.includes('\0')) return undefined;
  const asked = join(root, path, path.endsWith('/') ? 'index.html' : '');
  if (!statSync(asked, { throwIfNoEntry: false })?.isFile()) return undefined;
  const real = realpathSync(asked);
  return real.startsWith(realpathSync(root) + sep) ? real : undefined;
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
