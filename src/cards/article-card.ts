import type { ArticleView } from '#ledger';
import { boundCounts } from '#markdown';
import { renderOptions } from '../components/render-options.ts';
import { type Card, type CardPicture, layOutCard } from './card.ts';
import { figureInWords, keyFigure } from './key-figure.ts';
import type { Layout } from './renderer.ts';
import { themes } from './themes.ts';

export function articleCardPicture(view: ArticleView): CardPicture {
  const { title, figure, standfirst } = cardOf(view);
  const alt = [title, figure ? figureInWords(figure) : standfirst].join('. ');
  return { path: `/articles/${view.summary.id}/card.png`, alt };
}

export function articleCard(view: ArticleView): Layout {
  return layOutCard(cardOf(view), themes.light);
}

/** The headline of an article with the first count of its key points, else with its standfirst. */
function cardOf({ summary, keyPoints, references, site }: ArticleView): Card {
  const figure = keyFigure(boundCounts(keyPoints, references, renderOptions), renderOptions.words);
  const { title, standfirst } = summary;
  return { title, site: site.title, ...(figure ? { figure } : { standfirst }) };
}
