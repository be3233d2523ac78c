import { isError, problem, sortProblems, type Problem, type TextFile, topOf } from '#problems';
import { checkProse, type ProseSetting } from './check-prose.ts';
import type { Instead } from './disk.ts';
import type { HeldPieces } from './held-pieces.ts';
import type { Kept } from './kept.ts';
import { isLater } from './later.ts';
import type { ProseText } from './prose.ts';
import { SoundTexts } from './sound-texts.ts';
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
import type { ViewKeys } from './view-keys.ts';
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
  /** Those of the views of `shown`, in a build. */
  keys?: ViewKeys;
}

/** What could not be checked, and why: never the same as "no problems". */
export interface Unchecked {
  unchecked: Problem;
}

export interface ReadingOptions {
  /** Show what is not published yet. */
  drafts?: boolean | undefined;
  /** Milliseconds since 1970, for what is to be published and events to come. */
  now?: number | undefined;
  /** Texts to read in the place of files, to know what a change would do. */
  instead?: Instead;
  /** What earlier readings found. */
  kept?: Kept;
  /** What this process has read of the folder before. */
  held?: Held;
}

/** What a process holds of one reading for the next. */
export interface Held {
  pieces: HeldPieces;
  /** Of the whole content, and of what is published. */
  texts: SoundTexts;
  publishedTexts: SoundTexts;
}

/**
 * Reads and checks a content folder.
 * @param root the folder, as people type it
 */
export function readLedger(
  root: string,
  { drafts = false, now = presentMoment(), instead, kept, held }: ReadingOptions = {},
): Ledger | Unchecked {
  try {
    const content = readContent(root, { instead, kept, held: held?.pieces });
    const shown = shownContent(content, { drafts, now });
    const found = [
      ...content.problems,
      ...everyRule(content, now, held?.texts),
      ...undecidedClaims(content, shown),
    ];
    const problems = sortProblems(
      found.some(isError)
        ? found
        : [...found, ...gaps(shown, content, { now, texts: held?.publishedTexts })],
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
function gaps(
  shown: Content,
  content: Content,
  { now, texts }: { now: number; texts: SoundTexts | undefined },
): Problem[] {
  if (shown.articles.size === content.articles.size) return [];
  return everyRule(shown, now, texts)
    .filter(isError)
    .map(({ place, message }) => problem('unpublished/needed', place, { message }));
}

function everyRule(content: Content, now: number, texts?: SoundTexts): Problem[] {
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
    ...proseRules(content, texts),
    ...unusedSources(content),
    ...unusedTopics(content),
  ];
}

function proseRules(content: Content, sound = new SoundTexts()): Problem[] {
  const check = (prose: ProseText[], setting: ProseSetting): Problem[] =>
    sound.problemsOf(content, { prose, published: setting.published }, () =>
      prose.flatMap((text) => checkProse(content, text, setting)),
    );
  const articles = [...content.articles.values()].flatMap((article) => {
    const published = dayOf(content, lastChange(content, article));
    return check(article.prose, { published, images: new Set(article.images.keys()) });
  });
  const others = [...content.pages.values(), ...content.charts.values()];
  const undated: ProseSetting = { published: undefined, images: new Set() };
  return [...articles, ...others.flatMap(({ prose }) => check(prose, undated))];
}

/** A corrected article may rest on what was known on the day of the correction. */
function lastChange(content: Content, { value }: ArticleRecord): string {
  const { published, updated, corrections } = value;
  const last = updated ?? published;
  const corrected = latestFirst(content, corrections)[0]?.date ?? last;
  return isLater(corrected, last) ? corrected : last;
}
