/** A start tag of a page, and the text behind it where that is no HTML. */
export interface Tag {
  /** In lower case. */
  name: string;
  /** The whole tag: '<a href="/sources/">'. */
  written: string;
  /** What an element such as style or script holds; empty for the others. */
  text: string;
  start: number;
  end: number;
}

/** Comments, and tags whose attributes may hold any sign between quotes. */
const TAG = /<!--.*?-->|<(\/?[A-Za-z][^\s/>]*)[^'">]*(?:(?:"[^"]*"|'[^']*')[^'">]*)*>/gs;
/** Up to their end tag these hold text, whatever looks like a tag in it. */
const OF_TEXT = new Set(['style', 'script', 'title', 'textarea']);

/** The start tags of a page that was written by a program, so one without mistakes, in order. */
export function* startTags(html: string): Generator<Tag> {
  const tag = new RegExp(TAG);
  for (let found = tag.exec(html); found; found = tag.exec(html)) {
    const [written, opened = '/'] = found;
    if (opened.startsWith('/')) continue;
    const name = opened.toLowerCase();
    const end = tag.lastIndex;
    const text = OF_TEXT.has(name) ? textUpTo(`</${opened}`, html, end) : '';
    tag.lastIndex = end + text.length;
    yield { name, written, text, start: found.index, end };
  }
}

function textUpTo(close: string, html: string, start: number): string {
  const end = html.indexOf(close, start);
  return end === -1 ? '' : html.slice(start, end);
}
