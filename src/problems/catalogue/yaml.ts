import { error } from '../entry.ts';
import { quoted } from '../wording.ts';

export const yaml = {
  'yaml/tab': error(
    () => 'A tab stands where YAML wants spaces.',
    () => 'Replace the tab by two spaces for each level.',
  ),
  'yaml/indent': error(
    () => 'This line is indented differently from the lines it belongs to.',
    () => 'Give all the keys of one map, and all the items of one list, the same indent.',
  ),
  'yaml/duplicate-key': error(
    ({ key }: { key: string; first: number }) =>
      `The key ${quoted(key)} stands here a second time.`,
    ({ first }) => `It stands first on line ${first}. Keep one of the two.`,
  ),
  'yaml/swallowed-item': error(
    () => 'This list item is read as a continuation of the line before it.',
    () => 'Indent the hyphen exactly like the hyphens of the other items.',
  ),
  'yaml/unquoted-colon': error(
    () => 'A colon followed by a space begins a new key, so this text must be quoted.',
    () => "Put the whole text after the key between single quotes: 'like this: and that'.",
  ),
  'yaml/unquoted-date': error(
    ({ written }: { written: string }) => `The date ${written} is not quoted.`,
    ({ written }) => `Write '${written}'. Other tools read an unquoted date as something else.`,
  ),
  'yaml/alias': error(
    () => 'Anchors (&) and aliases (*) are not read.',
    () => 'Write the value out where it is needed; if text begins with & or *, quote it.',
  ),
  'yaml/too-deep': error(
    ({ most }: { most: number }) => `This is nested deeper than ${most} levels.`,
    () => 'No file of the content needs that. Look for brackets or hyphens that were never closed.',
  ),
  'yaml/not-a-map': error(
    ({ found }: { found: string }) => `This file holds ${found} where keys with values belong.`,
    () => 'Begin each line with a key and a colon, such as "title: …".',
  ),
  'yaml/syntax': error(
    ({ reason }: { reason: string }) => `This is not YAML: ${reason}.`,
    () => 'Look at this line and the one before it: a quote, bracket or colon is often missing.',
  ),
  'yaml/front-matter-missing': error(
    () => 'The file does not begin with front matter.',
    () => 'Make "---" the first line, then the keys, then "---" again, then the text.',
  ),
  'yaml/front-matter-unclosed': error(
    () => 'The front matter that begins here has no end.',
    () => 'Put a line with just "---" between the last key and the text.',
  ),
};
