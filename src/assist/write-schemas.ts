import { lstatSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Content, readContent } from '#ledger';
import { jsonSchemas } from './json-schemas.ts';

/** Below the content folder; hidden, so that it is no part of the content. */
export const SCHEMAS_FOLDER = '.schemas';

/**
 * Writes the JSON Schemas of a content folder, of what could be read of it.
 * @returns the paths of the files that changed, as people type them
 * @throws Error for a folder that is not there or cannot be written
 */
export function writeSchemas(root: string, content: Content = readContent(root)): string[] {
  const folder = join(root, SCHEMAS_FOLDER);
  mkdirSync(folder, { recursive: true });
  if (!isFolder(folder))
    throw new Error(`${folder} is no folder of its own, so no schemas were written there.`);
  return Object.entries(jsonSchemas(content)).flatMap(([name, schema]) => {
    const path = join(folder, `${name}.json`);
    return replaceIfChanged(path, `${JSON.stringify(schema, null, 1)}\n`) ? [path] : [];
  });
}

/** The same, where the content folder has schemas already; elsewhere nobody has asked for them. */
export function renewSchemas(root: string, content?: Content): string[] {
  return isFolder(join(root, SCHEMAS_FOLDER)) ? writeSchemas(root, content) : [];
}

/**
 * The same, for commands that do something else: the schemas are a help, so what was done stays done.
 * @returns why they could not be written, as a sentence with the next step
 */
export function renewOrExplain(root: string, content?: Content): string | undefined {
  try {
    renewSchemas(root, content);
    return undefined;
  } catch (error) {
    const reason = (error as Error).message;
    return `The schemas for editors were not renewed: ${reason} Next: npm run schemas`;
  }
}

/** A link may lead out of the content. */
function isFolder(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** In one step, since an editor may read the file at any moment. */
function replaceIfChanged(path: string, text: string): boolean {
  if (textOf(path) === text) return false;
  const next = `${path}.${process.pid}.next`;
  writeFileSync(next, text);
  renameSync(next, path);
  return true;
}

function textOf(path: string): string | undefined {
  return lstatSync(path, { throwIfNoEntry: false })?.isFile()
    ? readFileSync(path, 'utf8')
    : undefined;
}
