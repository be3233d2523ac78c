import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import {
  articleIds,
  articleView,
  DEFAULT_CONTENT,
  openLedger,
  SETTINGS,
  type ImageView,
} from '#ledger';
import type { APIRoute } from 'astro';

/** The pictures of an article, beside its page: where the article's own links look for them. */
export function getStaticPaths() {
  const ledger = openLedger();
  return articleIds(ledger).flatMap((slug) => {
    const { images } = articleView(ledger, slug).references;
    return Object.entries(images).map(([image, view]) => ({
      params: { slug, image },
      props: view,
      cacheKey: view.digest,
    }));
  });
}

const contentRoot = process.env[SETTINGS.content] || DEFAULT_CONTENT;

export const GET: APIRoute<ImageView> = async ({ props }) =>
  new Response(new Uint8Array(await readFile(resolve(contentRoot, props.file))));
