import { hash } from 'node:crypto';
import type { NotYet, PageKind, PageParts, PrintedCount, ReadPage } from './edition.ts';
import {
  attribute,
  type Element,
  find,
  findAll,
  hasClass,
  treeOf,
  wordsOf,
  spaced,
  writtenAs,
} from './html.ts';
import { readBlocks } from './read-blocks.ts';
import { correctionWords, type CountedRecord } from './records.ts';

const KINDS: [RegExp, PageKind][] = [
  [/^\/articles\/[^/]+\/$/, 'article'],
  [/^\/figures\/[^/]+\/$/, 'figures'],
  [/^\/charts\/[^/]+\/$/, 'chart'],
  [/^\/topics\/[^/]+\/$/, 'topic'],
];

/**
 * Reads a page of a built site. Undefined for a page that is none of ours: one without a main part.
 * @param address '/articles/x/'
 */
export function readPage(address: string, html: string): ReadPage | undefined {
  const tree = treeOf(html);
  const main = find(tree, ({ tagName }) => tagName === 'main');
  if (!main) return undefined;
  const { blocks, bound } = readBlocks(main);
  const records = recordsOf(main);
  const counts: PrintedCount[] = bound.map(({ record, ...words }) => ({
    ...words,
    records: records.get(record) ?? [],
  }));
  return {
    address,
    kind: KINDS.find(([form]) => form.test(address))?.[1] ?? 'page',
    title: titleOf(main) ?? address,
    language: languageOf(tree, main),
    blocks,
    counts,
    corrections: correctionsOf(main),
    charts: chartsOf(main),
    notYet: notYetOf(tree),
    updated: updatedIn(main),
    parts: partsOf(html, main, JSON.stringify(blocks)),
  };
}

function titleOf(main: Element): string | undefined {
  const heading = find(main, ({ tagName }) => tagName === 'h1');
  return heading && wordsOf(heading);
}

function languageOf(tree: ReturnType<typeof treeOf>, main: Element): string {
  const ofText = find(main, (element) => element.tagName === 'article');
  const ofPage = find(tree, ({ tagName }) => tagName === 'html');
  return (ofText && attribute(ofText, 'lang')) || (ofPage && attribute(ofPage, 'lang')) || 'en';
}

/** The records of a page by their numbers; what is computed has several. */
function recordsOf(main: Element): Map<string, CountedRecord[]> {
  const records = findAll(main, (element) => hasClass(element, 'record'));
  return new Map(
    records.map((record) => [
      (attribute(record, 'id') ?? '').replace(/^record-/, ''),
      findAll(record, (element) => hasClass(element, 'count')).flatMap(
        (count) => countedRecord(count) ?? [],
      ),
    ]),
  );
}

const FIGURE = /(?:^|\/)figures\/([^/]+)\/#(.+)$/;

function countedRecord(count: Element): CountedRecord | undefined {
  const link = find(count, (element) => FIGURE.test(attribute(element, 'href') ?? ''));
  const [, event, figure] = FIGURE.exec((link && attribute(link, 'href')) ?? '') ?? [];
  const statement = find(count, (element) => hasClass(element, 'statement'));
  const speaker = statement && find(statement, (element) => hasClass(element, 'speaker'));
  const says = statement && find(statement, (element) => hasClass(element, 'says'));
  if (!event || !figure || !speaker || !says) return undefined;
  return {
    figure: `${event}/${decodeURIComponent(figure)}`,
    speaker: wordsOf(speaker),
    says: wordsOf(says),
    asOf: asOfIn(count),
  };
}

/** The first fact of a record that is no stance is the day up to which it counts. */
function asOfIn(count: Element): string | undefined {
  const facts = find(count, (element) => hasClass(element, 'facts'));
  const days = facts && findAll(facts, ({ tagName }) => tagName === 'dd');
  const day = days?.find((fact) => !hasClass(fact, 'stance'));
  const time = day && find(day, ({ tagName }) => tagName === 'time');
  return time && attribute(time, 'datetime');
}

function chartsOf(main: Element): string[] {
  return findAll(main, (element) => hasClass(element, 'chart-figure')).flatMap(
    (figure) => /^chart-(.+)$/.exec(attribute(figure, 'id') ?? '')?.[1] ?? [],
  );
}

/** What each correction says was wrong and is right. */
function correctionsOf(main: Element): string[] {
  const lists = findAll(main, (element) => hasClass(element, 'corrections'));
  const entries = lists.flatMap((list) => findAll(list, ({ tagName }) => tagName === 'p'));
  return entries.map((entry) => {
    const [was, now] = findAll(entry, ({ tagName }) => tagName === 'bdi').map(wordsOf);
    return correctionWords(was ?? '', now ?? '');
  });
}

/** A preview marks the page of an article that is not published, in the strip above all else. */
function notYetOf(tree: ReturnType<typeof treeOf>): NotYet | undefined {
  const strip = find(tree, (element) => hasClass(element, 'preview-strip'));
  const mark = strip && find(strip, ({ tagName }) => tagName === 'b');
  if (!mark) return undefined;
  const time = find(mark, ({ tagName }) => tagName === 'time');
  if (!time) return { kind: 'draft' };
  return { kind: 'until', at: attribute(time, 'datetime') ?? '', words: wordsOf(time) };
}

/** The day beside the headline; one that tells of a correction is none of it. */
function updatedIn(main: Element): string | undefined {
  const head = find(main, (element) => hasClass(element, 'article-head'));
  const mark = head && find(head, (element) => hasClass(element, 'updated'));
  const time = mark && find(mark, ({ tagName }) => tagName === 'time');
  return time && attribute(time, 'datetime');
}

function partsOf(html: string, main: Element, text: string): PageParts {
  const place = main.sourceCodeLocation;
  const whole = writtenAs(html, main);
  return {
    text: digestOf(text),
    records: digestOf(
      writtenAs(
        html,
        find(main, (element) => hasClass(element, 'records')),
      ),
    ),
    charts: digestOf(
      findAll(main, (element) => hasClass(element, 'chart'))
        .map((chart) => writtenAs(html, chart))
        .join('\n'),
    ),
    main: digestOf(spaced(whole)),
    frame: digestOf(place ? html.slice(0, place.startOffset) + html.slice(place.endOffset) : html),
  };
}

function digestOf(text: string): string {
  return hash('sha256', text, 'base64url');
}
