import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { articlePictures, contentRoot, type ImageView, openLedger } from '#ledger';
import type { APIRoute } from 'astro';

/** The pictures of an article, beside its page: where the article's own links look for them. */
export function getStaticPaths() {
  return articlePictures(openLedger()).map(({ article, name, image }) => ({
    params: { slug: article, image: name },
    props: image,
    cacheKey: image.digest,
  }));
}

export const GET: APIRoute<ImageView> = async ({ props }) =>
  new Response(new Uint8Array(await readFile(join(contentRoot(), props.file))));
