import { createRequire } from 'node:module';
import { join } from 'node:path';

/** The path of a module's file, found from the project wherever this code was bundled to. */
export function fromProject(specifier: string): string {
  return createRequire(join(process.cwd(), 'package.json')).resolve(specifier);
}
