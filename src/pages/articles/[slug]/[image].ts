import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { contentRoot, type ImageView } from '#ledger';
import type { APIRoute } from 'astro';
import { articlePaths } from '../../../components/paths.ts';

/** The pictures of an article, beside its page: where the article's own links look for them. */
export async function getStaticPaths() {
  return (await articlePaths()).flatMap(({ params, props }) =>
    Object.entries(props.references.images).map(([image, view]) => ({
      params: { ...params, image },
      props: view,
      cacheKey: view.digest,
    })),
  );
}

export const GET: APIRoute<ImageView> = async ({ props }) =>
  new Response(new Uint8Array(await readFile(join(contentRoot(), props.file))));
