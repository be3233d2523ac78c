import { problem, type Problem } from '#problems';
import type { ProseSetting } from './check-prose.ts';
import { splitScheme } from './link-scheme.ts';
import type { Mark } from './marks.ts';
import type { ProseText } from './prose.ts';
import type { Content } from './records.ts';

/** The problem that a mark of a text is on this site; none for an image that is there. */
export function checkMark(
  content: Content,
  prose: ProseText,
  mark: Mark,
  setting: ProseSetting,
): Problem[] {
  const place = prose.at(mark.start, mark.end);
  switch (mark.mark) {
    case 'unbound': {
      const severity = content.site?.value.strict ? 'error' : 'warning';
      return [problem('prose/unbound-count', place, mark, severity)];
    }
    case 'cut':
      return [problem('binding/cut-off', place, mark)];
    case 'html':
      return [problem('prose/raw-html', place, mark)];
    case 'title':
      return [problem('prose/second-title', place, {})];
    case 'image':
      return checkImage(mark, place, setting);
    case 'reference':
      return [problem('prose/undefined-reference', place, mark)];
    case 'blocks':
      return [problem('prose/not-inline', place, { key: prose.name })];
  }
}

function checkImage(
  { url, alt }: { url: string; alt: string },
  place: Problem['place'],
  { images }: ProseSetting,
): Problem[] {
  const { scheme, rest } = splitScheme(url);
  const name = decoded(rest).replace(/^\.\//, '');
  if (scheme || !images.has(name))
    return [problem('reference/unknown-image', place, { written: url })];
  return alt.trim() ? [] : [problem('prose/image-without-text', place, { image: name })];
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
