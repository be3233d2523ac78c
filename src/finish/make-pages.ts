import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { PageCode } from './page-code.ts';
import { fileOf, type Path } from './path-files.ts';
import { publicFiles } from './public-files.ts';
import type { SiteBuild } from './site-build.ts';
import { WrittenFiles } from './written-files.ts';

/**
 * Renders what a build has to make, and writes it into the folder of the site. A file of the public folder stands
 * for the one of its name.
 * @param likely files that have probably changed
 * @throws Error with the file that could not be made
 */
export async function makePages(
  code: PageCode,
  build: SiteBuild,
  folder: string,
  likely: ReadonlySet<string> = new Set(),
): Promise<void> {
  const own = publicFiles(code.settings.publicFolder);
  const files = new WrittenFiles();
  const make = async (path: Path): Promise<void> => {
    const file = fileOf(path);
    const body = await rendered(code, path, file);
    const bytes = await build.take(file, body, path.route.type);
    if (own.has(file)) return;
    files.write(join(folder, file), bytes);
  };
  const all = await code.paths();
  for (const file of own.intersection(new Set(all.map(fileOf)))) sayInstead(file);
  for await (const paths of build.toMake(all, likely)) await eachOf(paths, make);
}

function sayInstead(file: string): void {
  process.stderr.write(
    `The public folder has a ${file}, which is published in the place of the one that a build makes.\n`,
  );
}

async function rendered(code: PageCode, path: Path, file: string): Promise<Buffer> {
  try {
    return await code.render(path);
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`${file} could not be made: ${why}`, { cause });
  }
}

/** Makes one after another, as many at a time as there are processors. */
async function eachOf(paths: readonly Path[], make: (path: Path) => Promise<void>): Promise<void> {
  const left = paths.values();
  const worker = async (): Promise<void> => {
    for (const path of left) await make(path);
  };
  await Promise.all(Array.from({ length: availableParallelism() }, worker));
}
