import { parseFeed } from '@rowanmanning/feed-parser';
import { correctionsPageView, feedView, type FeedView } from '#ledger';
import { wordsIn } from '#words';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import { correctionsFeed } from '../../src/feeds/corrections-feed.ts';
import { feedItems } from '../../src/feeds/feed-items.ts';
import { jsonFeed } from '../../src/feeds/json-feed.ts';
import { rssArticle, rssFeed } from '../../src/feeds/rss.ts';
import { address, editedFlood, HOSTILE } from './edited-flood.ts';
import { JSON_FEED } from './json-feed-schema.ts';

const ledger = editedFlood();
const view = feedView(ledger);
const words = wordsIn('en');
const text = '<p>Text with ]]&gt; and ]]> in it.</p>';

const itemsOf = (feed: FeedView) => feedItems(feed, address, () => text);

function rssOf(feed: FeedView): string {
  const channel = { ...feed.site, site: feed.site, path: '/rss.xml', page: '/' };
  return rssFeed(channel, itemsOf(feed).map(rssArticle), address);
}

function withTitle(title: string): FeedView {
  const articles = view.articles.map((article) => ({
    ...article,
    summary: { ...article.summary, title },
  }));
  return { ...view, articles };
}

describe('the RSS feed of articles', () => {
  const xml = rssOf(view);
  const feed = parseFeed(xml);

  test('is XML, and RSS for a parser of feeds', () => {
    expect(XMLValidator.validate(xml)).toBe(true);
    expect(feed.meta).toEqual({ type: 'rss', version: '2.0' });
    expect([feed.title, feed.url, feed.self, feed.language]).toEqual([
      'Elm Valley Ledger',
      'https://flood.example/',
      'https://flood.example/rss.xml',
      'en',
    ]);
  });

  test('holds the newest article first, with what was written of it', () => {
    const [dams, water] = feed.items;
    expect(feed.items).toHaveLength(2);
    expect(dams?.title).toBe(HOSTILE);
    expect(dams?.id).toBe('https://flood.example/articles/dams/');
    expect(dams?.published?.toISOString()).toBe('2031-05-06T22:30:00.000Z');
    expect(dams?.authors.map(({ name }) => name)).toEqual(['Elm Valley Ledger']);
    expect(water?.id).toBe('https://flood.example/articles/water-and-numbers/');
    expect(water?.published?.toISOString()).toBe('2031-05-06T00:00:00.000Z');
    expect(water?.authors.map(({ name }) => name)).toEqual(['The flood desk', 'Elm Valley Ledger']);
    expect(water?.categories.map(({ label }) => label)).toEqual(['Floods', 'Dams and rivers']);
    expect(water?.media[0]?.url).toBe('https://flood.example/articles/water-and-numbers/card.png');
  });

  test('holds the texts as they were rendered', () => {
    const { rss } = new XMLParser().parse(xml);
    expect(rss.channel.item[0]['content:encoded']).toBe(text);
  });

  test('gives summaries as HTML, so that their signs stay signs', () => {
    const { rss } = new XMLParser().parse(xml);
    expect(rss.channel.item[0].description).toBe('What a dam says &amp; does not &lt;say&gt;.');
  });

  test('was last built when the newest text changed, not when it was made', () => {
    const { rss } = new XMLParser().parse(xml);
    expect(rss.channel.lastBuildDate).toBe('Fri, 09 May 2031 00:00:00 GMT');
    expect(rssOf(view)).toBe(xml);
  });

  test('has no time of a build where it holds nothing', () => {
    const empty = rssOf({ ...view, articles: [] });
    expect(XMLValidator.validate(empty)).toBe(true);
    expect(parseFeed(empty).items).toEqual([]);
    expect(empty).not.toContain('lastBuildDate');
  });

  test.each([
    `<b>&"']]>`,
    '\u{1f30a} \u{1f468}\u200d\u{1f469}\u200d\u{1f467} فيضان في الوادي',
    '&amp; &#60; &notanentity;',
    '<![CDATA[ x ]]>',
    '</title></item>',
  ])('brings the title %s through', (title) => {
    const hostile = rssOf(withTitle(title));
    expect(XMLValidator.validate(hostile)).toBe(true);
    expect(new XMLParser({ processEntities: true }).parse(hostile).rss.channel.item[0].title).toBe(
      title,
    );
  });

  test('drops characters that XML cannot hold', () => {
    const hostile = rssOf(withTitle('a\u0000b\u0008c\u000bd\ufffe\ud800e'));
    expect(new XMLParser().parse(hostile).rss.channel.item[0].title).toBe('abcde');
  });

  test('keeps the ids of articles whose titles change', () => {
    const ids = (feed: FeedView) => parseFeed(rssOf(feed)).items.map(({ id }) => id);
    expect(ids(withTitle('Another title'))).toEqual(ids(view));
  });
});

describe('the JSON feed', () => {
  const written = JSON.parse(JSON.stringify(jsonFeed(view.site, itemsOf(view), address)));

  test('is as the specification of version 1.1 asks', () => {
    const ajv = addFormats.default(new Ajv({ strict: true }));
    const valid = ajv.compile(JSON_FEED);
    valid(written);
    expect(valid.errors).toBeNull();
  });

  test('is as stored', async () => {
    await expect(`${JSON.stringify(written, null, 2)}\n`).toMatchFileSnapshot(
      '../snapshots/feeds/feed.json',
    );
  });
});

describe('the feed of corrections', () => {
  const xml = correctionsFeed(correctionsPageView(ledger), address, words);

  test('is XML, and RSS for a parser of feeds', () => {
    expect(XMLValidator.validate(xml)).toBe(true);
    const { title, self, items } = parseFeed(xml);
    expect([title, self]).toEqual([
      'Elm Valley Ledger: corrections',
      'https://flood.example/corrections.xml',
    ]);
    expect(items.map(({ id, url, published }) => [id, url, published?.toISOString()])).toEqual(
      ['2031-05-09', '2031-05-08'].map((day) => {
        const place = `https://flood.example/articles/water-and-numbers/#correction-${day}`;
        return [place, place, `${day}T00:00:00.000Z`];
      }),
    );
  });

  test('is as stored', async () => {
    await expect(xml).toMatchFileSnapshot('../snapshots/feeds/corrections.xml');
  });
});
