import type { ArticleView } from '#ledger';
import type { APIRoute } from 'astro';
import { articleCard } from '../../../cards/article-card.ts';
import { pngFile } from '../../../cards/png-file.ts';
import { articlePaths } from '../../../components/paths.ts';

/** What networks show beside a link to an article. */
export const GET: APIRoute<ArticleView> = ({ props }) => pngFile(articleCard(props));

export const getStaticPaths = articlePaths;
