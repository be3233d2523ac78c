import { error, warning } from '../entry.ts';
import { quoted } from '../wording.ts';

export const files = {
  'file/missing': error(
    ({ what }: { what: string }) => `This file is missing; it holds ${what}.`,
    () => 'Create it. The README shows the smallest one that works.',
  ),
  'file/empty': error(
    () => 'This file is empty.',
    ({ what }: { what: string }) => `Write ${what} in it, or delete the file.`,
  ),
  'file/too-large': error(
    ({ size, most }: { size: string; most: string }) =>
      `This file has ${size}; files of this kind may have ${most}.`,
    () => 'Split it, or take out what does not belong in it.',
  ),
  'file/not-utf8': error(
    () => 'This file is not UTF-8 text; the first byte that does not fit is here.',
    () => 'Save the file again with the encoding UTF-8.',
  ),
  'file/not-text': error(
    () => 'This file holds a NUL character, so it is no text file.',
    () => 'Replace it by a text file in UTF-8, or move it out of the content folder.',
  ),
  'file/byte-order-mark': warning(
    () => 'This file begins with an invisible byte-order mark.',
    () => 'Save the file again as "UTF-8" and not as "UTF-8 with BOM".',
  ),
  'file/mixed-line-ends': warning(
    () => 'From here on the lines end in another way than before (Windows and Unix mixed).',
    () => 'Save the file again with one kind of line end.',
  ),
  'file/link': error(
    () => 'This is a link to another place; only files inside the content folder are read.',
    () => 'Put a copy of the file here instead of the link.',
  ),
  'file/name': error(
    ({ name }: { name: string; better: string }) =>
      `${quoted(name)} cannot be part of an address: lower-case letters a to z, digits and single hyphens only.`,
    ({ better }) => (better ? `Rename it to ${quoted(better)}.` : 'Rename it.'),
  ),
  'file/unexpected': warning(
    ({ name }: { name: string }) => `Nothing reads ${quoted(name)} in this place.`,
    ({ name }) =>
      name.endsWith('.yml')
        ? `Rename it to ${quoted(name.replace(/yml$/, 'yaml'))}.`
        : 'Move it to where it belongs (the README lists the content folder), or out of the content.',
  ),
  'file/unreadable': error(
    ({ reason }: { reason: string }) => `This file cannot be read: ${reason}.`,
    () => 'Check that it exists, is a file, and that you may read it.',
  ),
  'file/not-an-image': error(
    ({ file }: { file: string }) => `${quoted(file)} is no image that a browser can show.`,
    () => 'Use a PNG, JPEG, WebP, AVIF, GIF or SVG file.',
  ),
  'file/active-image': error(
    ({ file, part }: { file: string; part: string }) =>
      `${quoted(file)} is more than a picture: it holds ${part}, which could run in the browser of a reader.`,
    () => 'Save it as a plain SVG, or as a PNG.',
  ),
};
