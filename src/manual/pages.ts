import type { Code } from '#problems';
import { codePage } from './code-page.ts';
import { contentsPage } from './contents-page.ts';
import { hedgePage } from './hedge-page.ts';
import { codes } from './lessons.ts';
import type { ManualPage } from './page.ts';
import { CONTENT_FILES } from '#schema';
import { schemaPage, schemaPath } from './schema-page.ts';

/** How each page is made, by its path. Nothing is read before one is asked for. */
const PAGES: ReadonlyMap<string, () => ManualPage> = new Map([
  ['', contentsPage],
  ['hedges', hedgePage],
  ...CONTENT_FILES.map((file): [string, () => ManualPage] => [
    schemaPath(file),
    () => schemaPage(file),
  ]),
  ...codes.map((code: Code): [string, () => ManualPage] => [code, () => codePage(code)]),
]);

/** The paths of all pages of the manual; that of the contents is empty. */
export const manualPaths: readonly string[] = [...PAGES.keys()];

/**
 * The page of a path.
 * @throws Error for one that is not of `manualPaths`
 */
export function manualPage(path: string): ManualPage {
  const make = PAGES.get(path);
  if (!make) throw new Error(`The manual has no page "${path}".`);
  return make();
}
