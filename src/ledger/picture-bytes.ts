import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { contentRoot } from './open-ledger.ts';
import { pictureDigest } from './read-prose.ts';
import type { ImageView } from './views.ts';

/**
 * The bytes of a picture of an article, which are those that were checked.
 * @throws Error when it was saved since, or is gone
 */
export async function pictureBytes({ file, digest }: ImageView): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = new Uint8Array(await readFile(join(contentRoot(), file)));
  if (pictureDigest(bytes) !== digest)
    throw new Error('it was saved while the site was built. Build again.');
  return bytes;
}
