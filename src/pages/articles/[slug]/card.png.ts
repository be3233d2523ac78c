import { getCollection } from 'astro:content';
import { articleView, type ArticleView, openLedger } from '#ledger';
import type { APIRoute } from 'astro';
import { articleCard } from '../../../cards/article-card.ts';
import { pngFile, withRenderer } from '../../../cards/png-file.ts';

/** What networks show beside a link to an article. */
export const GET: APIRoute<ArticleView> = ({ props }) => pngFile(articleCard(props));

export async function getStaticPaths() {
  const ledger = openLedger();
  return (await getCollection('articles')).map(({ id, digest = '' }) =>
    withRenderer({
      params: { slug: id },
      props: articleView(ledger, id),
      cacheKey: String(digest),
    }),
  );
}
