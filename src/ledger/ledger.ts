import { isError, problem, sortProblems, type Problem, type TextFile, topOf } from '#problems';
import { checkInline, checkMarkdown } from './check-markdown.ts';
import { checkProse, type ProseSetting } from './check-prose.ts';
import type { Instead } from './disk.ts';
import { isLater } from './later.ts';
import { presentMoment } from './clock.ts';
import { dayOf } from './instants.ts';
import { ContentMissing, readContent } from './read-content.ts';
import type { ArticleRecord, Content } from './records.ts';
import { dataReferences, topicReferences } from './references.ts';
import { chartRules } from './rules/drawing/drawing.ts';
import { claimRules } from './rules/claims.ts';
import { correctionRules } from './rules/corrections.ts';
import { dateRules } from './rules/dates.ts';
import { partRules } from './rules/parts.ts';
import { seriesRules } from './rules/series.ts';
import { siteRules } from './rules/site.ts';
import { undecidedClaims } from './rules/undecided.ts';
import { unusedSources, unusedTopics } from './rules/unused.ts';
import { shownContent } from './shown-content.ts';
import { latestFirst } from './view-summaries.ts';

/** A content folder, read and checked whole. */
export interface Ledger {
  content: Content;
  /** What the pages show of it: all but what is not published yet. Views are made of this. */
  shown: Content;
  /** Milliseconds since 1970: the moment that the pages are made for. */
  now: number;
  /** Sorted by file and line. */
  problems: Problem[];
  textOf(file: string): TextFile | undefined;
}

/** What could not be checked, and why: never the same as "no problems". */
export interface Unchecked {
  unchecked: Problem;
}

/**
 * Reads and checks a content folder.
 * @param root the folder, as people type it
 * @param options.drafts show what is not published yet
 * @param options.now milliseconds since 1970, for what is to be published and events to come
 * @param options.instead texts to read in the place of files, to know what a change would do
 */
export function readLedger(
  root: string,
  {
    drafts = false,
    now = presentMoment(),
    instead,
  }: { drafts?: boolean | undefined; now?: number | undefined; instead?: Instead } = {},
): Ledger | Unchecked {
  try {
    const content = readContent(root, instead);
    const shown = shownContent(content, { drafts, now });
    const found = [
      ...content.problems,
      ...everyRule(content, now),
      ...undecidedClaims(content, shown),
    ];
    const problems = sortProblems(
      found.some(isError) ? found : [...found, ...gaps(shown, content, now)],
    );
    return { content, shown, now, problems, textOf: (file) => content.texts.get(file) };
  } catch (error) {
    if (error instanceof ContentMissing)
      return { unchecked: problem('cannot-check/content-missing', topOf(root), {}) };
    const reason = error instanceof Error ? error.message : String(error);
    return { unchecked: problem('cannot-check/failed', topOf(root), { reason }) };
  }
}

/** What breaks where something is left out; the whole content has no errors of its own. */
function gaps(shown: Content, content: Content, now: number): Problem[] {
  if (shown.articles.size === content.articles.size) return [];
  return everyRule(shown, now)
    .filter(isError)
    .map(({ place, message }) => problem('unpublished/needed', place, { message }));
}

function everyRule(content: Content, now: number): Problem[] {
  return [
    ...siteRules(content),
    ...dataReferences(content),
    ...topicReferences(content),
    ...claimRules(content),
    ...partRules(content),
    ...seriesRules(content),
    ...dateRules(content, now),
    ...correctionRules(content, now),
    ...chartRules(content),
    ...proseRules(content),
    ...unusedSources(content),
    ...unusedTopics(content),
  ];
}

function proseRules(content: Content): Problem[] {
  const undated: ProseSetting = { published: undefined, images: new Set() };
  return [
    ...[...content.articles.values()].flatMap((article) => articleRules(content, article)),
    ...[...content.pages.values()].flatMap(({ prose }) =>
      prose.flatMap((text) => [
        ...checkProse(content, text, undated),
        ...checkMarkdown(text, undated),
      ]),
    ),
    ...[...content.charts.values()].flatMap(({ prose }) =>
      prose.flatMap((text) => [
        ...checkProse(content, text, undated),
        ...checkInline(text),
        ...checkMarkdown(text, undated),
      ]),
    ),
  ];
}

function articleRules(content: Content, article: ArticleRecord): Problem[] {
  const setting = {
    published: dayOf(content, lastChange(content, article)),
    images: new Set(article.images.keys()),
  };
  return article.prose.flatMap((text) => [
    ...checkProse(content, text, setting),
    ...checkMarkdown(text, setting),
    ...(text.name === 'body' ? [] : checkInline(text)),
  ]);
}

/** A corrected article may rest on what was known on the day of the correction. */
function lastChange(content: Content, { value }: ArticleRecord): string {
  const { published, updated, corrections } = value;
  const last = updated ?? published;
  const corrected = latestFirst(content, corrections)[0]?.date ?? last;
  return isLater(corrected, last) ? corrected : last;
}
