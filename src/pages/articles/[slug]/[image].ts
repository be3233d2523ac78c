import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { articlePictures, contentRoot, type ImageView, openLedger, pictureDigest } from '#ledger';
import type { APIRoute } from 'astro';

/** The pictures of an article, beside its page: where the article's own links look for them. */
export function getStaticPaths() {
  return articlePictures(openLedger()).map(({ article, name, image }) => ({
    params: { slug: article, image: name },
    props: image,
    cacheKey: image.digest,
  }));
}

/** What was checked is what is published, so a picture that was saved since ends the build. */
export const GET: APIRoute<ImageView> = async ({ props: { file, digest } }) => {
  const bytes = await readFile(join(contentRoot(), file));
  if (pictureDigest(bytes) !== digest)
    throw new Error('it was saved while the site was built. Build again.');
  return new Response(new Uint8Array(bytes));
};
