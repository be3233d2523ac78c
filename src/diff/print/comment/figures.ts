import { bold, heading, type Inline, item, list, paragraph } from '#sheet';
import type { ListItem } from 'mdast';
import type { ClaimChange, FigureChange, Reprint, Showing } from '../../report-counts.ts';
import {
  CHART_STATES,
  claimState,
  documentOf,
  listed,
  SHOWING_STATES,
  whoSays,
} from '../phrases.ts';
import type { Part } from './fitted.ts';
import { type Block, LOOK, type MarkdownSetting, pageLink, printed } from './parts.ts';

/** A figure with each claim that changed and each place that shows it; in short its numbers alone. */
export function figurePart(figure: FigureChange, setting: MarkdownSetting): Part {
  const { label, event, state, fields, claims, charts } = figure;
  const name = `${label}, ${event}${state === 'changed' ? '' : ` (${state})`}`;
  const short = claims.map((change) =>
    item(paragraph(...oldToNew(change), ` (${claimState(change)})`)),
  );
  const full = [
    heading(4, name),
    paragraph(pageLink(figure.address, 'All that is on record of it', setting)),
    ...(fields.length > 0 ? [paragraph(`Of the figure itself: ${listed(fields)}.`)] : []),
    ...claims.flatMap((change) => claimBlocks(change, setting)),
    ...chartBlocks(charts, setting),
  ];
  return {
    full: printed(full),
    short: printed([heading(4, name), ...(short.length > 0 ? [list(short)] : [])]),
  };
}

function claimBlocks(change: ClaimChange, setting: MarkdownSetting): Block[] {
  const claims = [change.old, change.new].filter((claim) => claim !== null);
  const records = claims.map((claim) =>
    item(paragraph(`“${claim.says}”: ${whoSays(claim)}. ${documentOf(claim)}`)),
  );
  const pages = [...Map.groupBy(change.showings, ({ address }) => address).values()];
  return [
    paragraph(...oldToNew(change), ` – ${claimState(change)}`),
    list([...records, ...pages.map((showings) => pageItem(showings, setting))]),
  ];
}

function oldToNew({ old, new: next }: ClaimChange): Inline[] {
  return [bold(old?.says ?? 'no claim'), ' → ', bold(next?.says ?? 'no claim')];
}

/** A page and its sentences; a red sign where the record moved and the words around it did not. */
function pageItem(showings: readonly Showing[], setting: MarkdownSetting): ListItem {
  const [first] = showings;
  const sentences = showings.map(({ state, words, sentence }) =>
    item(
      paragraph(
        `${state === 'same-words' ? LOOK : ''}${SHOWING_STATES[state]}, prints ${words}: “${sentence}”`,
      ),
    ),
  );
  const also = [...new Set(showings.flatMap(({ alsoOn }) => alsoOn))];
  return item(
    paragraph(
      first ? pageLink(first.address, first.title, setting) : '',
      also.length > 0 ? `; the same words on ${also.join(', ')}` : '',
    ),
    list(sentences),
  );
}

function chartBlocks(charts: FigureChange['charts'], setting: MarkdownSetting): Block[] {
  if (charts.length === 0) return [];
  const entries = charts.map(({ id, title, state, pages }) =>
    item(
      paragraph(
        `${CHART_STATES[state]}: `,
        pageLink(`/charts/${id}/`, title, setting),
        ` on ${pages.join(', ')}`,
      ),
    ),
  );
  return [list(entries)];
}

/** A page that prints another count of a figure, and the sentences that still print the old one. */
export function reprintPart(reprint: Reprint, setting: MarkdownSetting): Part {
  const { address, title, label, old, new: next, sentence, elsewhere } = reprint;
  const told = paragraph(
    pageLink(address, title, setting),
    `, ${label}: `,
    bold(old.words),
    ` (${old.by}) → `,
    bold(next.words),
    ` (${next.by})`,
  );
  const others = elsewhere.map((other) =>
    item(
      paragraph(
        LOOK,
        pageLink(other.address, other.title, setting),
        ` still prints ${other.words}: “${other.sentence}”`,
      ),
    ),
  );
  const full = [told, paragraph(`“${sentence}”`), ...(others.length > 0 ? [list(others)] : [])];
  return { full: printed(full), short: printed([told]) };
}
