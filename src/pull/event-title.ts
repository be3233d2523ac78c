import { frontMatterEnd, titleIn } from '#ledger';
import type { Draft } from './draft.ts';

const LONGEST_TITLE = 80;

/** The title in the front matter, else the first line of the text: a start for the title of the event. */
export function eventTitle({ file }: Draft): string {
  const [line = ''] = file.text.slice(frontMatterEnd(file)).trimStart().split(/\r?\n/, 1);
  const words = (titleIn(file) ?? line).replace(/^[#\s]+/, '');
  const plain = words.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').trim();
  const [sentence = ''] = plain.split(/(?<=\p{Ll}{2}[.!?])\s/u, 1);
  const cut = sentence.slice(0, LONGEST_TITLE).replace(/\s+\S*$/, ' …');
  return (sentence.length > LONGEST_TITLE ? cut : sentence.replace(/\.$/, '')) || 'To do';
}
