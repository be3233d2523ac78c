import { error, warning } from '../entry.ts';
import { quoted } from '../wording.ts';

export const prose = {
  'prose/unbound-count': warning(
    ({ words }: { words: string; linked: boolean }) =>
      `${quoted(words)} is a count that is bound to nothing.`,
    ({ words, linked }) =>
      linked
        ? 'A link cannot stand in a link: take the count out of the words of this one.'
        : `Bind it: [${words}](figure:event/figure). If it is no figure, write [${words}](figure:none).`,
  ),
  'prose/unknown-scheme': error(
    ({ written }: { written: string; nearest: string | undefined }) =>
      `Links cannot go to ${quoted(written)}.`,
    ({ nearest }) =>
      nearest
        ? `Write ${quoted(nearest)} instead.`
        : 'Use figure:, source:, chart:, https:, mailto: or an address of this site.',
  ),
  'prose/undefined-reference': error(
    ({ written, name }: { written: string; name: string }) =>
      `${written} refers to ${quoted(name)}, which is defined nowhere in this text.`,
    ({ name }) =>
      name.startsWith('^')
        ? `Add the footnote on a line of its own: [${name}]: …`
        : `Add the address on a line of its own: [${name}]: figure:event/figure, or source:id.`,
  ),
  'prose/raw-html': error(
    ({ written }: { written: string }) => `HTML is not passed on to the page: ${written}`,
    () => 'Write it in Markdown. For a sign such as <, write &lt; or put it in `backticks`.',
  ),
  'prose/image-without-text': error(
    ({ image }: { image: string }) =>
      `The image ${quoted(image)} has no text for those who cannot see it.`,
    () => 'Say between the square brackets what it shows: ![what it shows](file.jpg).',
  ),
  'prose/second-title': error(
    () => 'A heading of the first level stands in the text; the title is that already.',
    () => 'Begin it with ## instead of #.',
  ),
  'prose/not-inline': error(
    ({ key }: { key: string }) => `${quoted(key)} must be a single paragraph.`,
    () => 'Take lists, headings and blank lines out of it.',
  ),
  'cannot-check/content-missing': error(
    () => 'There is no such content folder.',
    () => 'Name another one with --content, or run the command where the folder "content" is.',
  ),
  'cannot-check/failed': error(
    ({ reason }: { reason: string }) => `The check itself failed: ${reason}.`,
    () => 'Nothing is known about the content. Please report this with the file, if it is one.',
  ),
};
