import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { getCollection } from 'astro:content';
import { articleView, contentRoot, openLedger, type ImageView } from '#ledger';
import type { APIRoute } from 'astro';

/** The pictures of an article, beside its page: where the article's own links look for them. */
export async function getStaticPaths() {
  const ledger = openLedger();
  return (await getCollection('articles')).flatMap(({ id }) =>
    Object.entries(articleView(ledger, id).references.images).map(([image, view]) => ({
      params: { slug: id, image },
      props: view,
      cacheKey: view.digest,
    })),
  );
}

export const GET: APIRoute<ImageView> = async ({ props }) =>
  new Response(new Uint8Array(await readFile(join(contentRoot(), props.file))));
