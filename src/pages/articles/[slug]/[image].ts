import { articlePictures, type ImageView, openLedger, pictureBytes } from '#ledger';
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
  new Response(await pictureBytes(props));
