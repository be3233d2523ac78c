/** A start tag of a page. */
export interface Tag {
  /** In lower case. */
  name: string;
  /** The whole tag: '<a href="/sources/">'. */
  written: string;
  /** What an element such as style or script holds, where that is no HTML; empty for the others. */
  text: string;
  /** All from there to the next start tag. */
  rest: string;
}

/** A page taken apart: what stands before its first start tag, and the tags in order. Together they are the page. */
export interface Parts {
  before: string;
  tags: Tag[];
}

/** Comments, and tags whose attributes may hold any sign between quotes. */
const TAG = /<!--.*?-->|<(\/?[A-Za-z][^\s/>]*)[^'">]*(?:(?:"[^"]*"|'[^']*')[^'">]*)*>/gs;
/** Up to their end tag these hold text, whatever looks like a tag in it. */
const OF_TEXT = new Set(['style', 'script', 'title', 'textarea']);

/** Takes a page apart that was written by a program, so one without mistakes. */
export function takeApart(html: string): Parts {
  const tags: Tag[] = [];
  const pattern = new RegExp(TAG);
  let before = html;
  let done = 0;
  for (let found = pattern.exec(html); found; found = pattern.exec(html)) {
    const [written, opened = '/'] = found;
    if (opened.startsWith('/')) continue;
    const name = opened.toLowerCase();
    const end = pattern.lastIndex;
    const text = OF_TEXT.has(name) ? textUpTo(`</${opened}`, html, end) : '';
    const last = tags.at(-1);
    if (last) last.rest = html.slice(done, found.index);
    else before = html.slice(0, found.index);
    done = end + text.length;
    pattern.lastIndex = done;
    tags.push({ name, written, text, rest: '' });
  }
  const last = tags.at(-1);
  if (last) last.rest = html.slice(done);
  return { before, tags };
}

/** The page that the parts are of. */
export function putTogether({ before, tags }: Parts): string {
  return before + tags.map(({ written, text, rest }) => written + text + rest).join('');
}

/** The start tags of a page, in order. */
export function startTags(html: string): Tag[] {
  return takeApart(html).tags;
}

function textUpTo(close: string, html: string, start: number): string {
  const end = html.indexOf(close, start);
  return end === -1 ? '' : html.slice(start, end);
}
