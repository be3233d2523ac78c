import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import type { DateView, LicenceView, SiteView } from '#ledger';
import type { Words } from '#words';

/** A page of the site, as somebody who quotes it names it. */
export interface CitedWork {
  site: SiteView;
  /** Letters, digits and hyphens. */
  key: string;
  /** Plain text. */
  title: string;
  /** Who signs; the publisher where nobody does. */
  by: string[];
  published?: DateView;
  updated?: DateView | undefined;
  /** Of the title. */
  language?: string;
  /** Absolute. */
  url: string;
  licence: LicenceView;
}

/**
 * The citation as a sentence. The day of reading is left to the reader: counts are revised.
 * @param named sets a name or a title apart from the words around it
 */
export function textCitation<Part>(
  work: CitedWork,
  { cite }: Words,
  named: (text: string, language?: string) => Part,
): (string | Part)[] {
  const { site, title, language, published, updated, url, licence } = work;
  const authors = signers(work);
  const rest = [
    published?.text,
    updated && cite.updated(updated.text),
    url,
    cite.read,
    licence.name,
  ];
  return [
    ...authors.flatMap((name, index) => (index === 0 ? [named(name)] : [', ', named(name)])),
    ': ',
    ...cite.quoted(named(title, language)),
    ...(authors.join() === site.title ? [] : [', ', named(site.title)]),
    `, ${rest.filter(Boolean).join(', ')}.`,
  ];
}

/** The same as an entry of BibTeX. */
export function bibtex(work: CitedWork, { cite }: Words): string {
  const { key, title, site, published, updated, url } = work;
  const note = updated && cite.updatedNote(updated.text);
  return new Cite({
    'citation-key': key,
    type: 'webpage',
    title: escaped(title),
    author: signers(work).map((name) => nameParts(name, site.publisher.name)),
    ...(published && { issued: { 'date-parts': [dateParts(published)] } }),
    publisher: escaped(site.title),
    URL: url,
    ...(note && { note: escaped(note) }),
  })
    .format('bibtex')
    .trim();
}

/** With ASCII alone, letters of other scripts would be dropped. Keys are slugs, so they are safe. */
const { format } = plugins.config.get('@bibtex');
format.asciiOnly = false;
format.checkLabel = false;

const SPECIAL: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
};

/** With ASCII left off, the library leaves the signs that mean something to TeX as they are. */
function escaped(text: string): string {
  return text.replace(/[\\{}&%$#_~^<>]/g, (sign) => SPECIAL[sign] ?? `\\${sign}`);
}

function signers({ by, site }: CitedWork): string[] {
  return by.length > 0 ? by : [site.publisher.name];
}

/** A name ends with that of the family, before which words in small letters may stand: van, de. */
const PERSON = /^(?<given>.+?)\s+(?<particle>(?:\p{Ll}\S*\s+)*)(?<family>\S+)$/u;

/** The publisher is a body and no person, so its name is not taken apart. */
function nameParts(name: string, publisher: string) {
  const { given, particle = '', family } = PERSON.exec(name)?.groups ?? {};
  if (name === publisher || !given || !family) return { literal: escaped(name) };
  return {
    given: escaped(given),
    family: escaped(family),
    ...(particle && { 'non-dropping-particle': particle.trim() }),
  };
}

/** Year, month and day as far as they are given. */
function dateParts({ edtf }: DateView): number[] {
  const [, ...parts] = /^(\d{4})(?:-(0[1-9]|1[0-2])\b)?(?:-(\d{2})\b)?/.exec(edtf) ?? [];
  return parts.filter((part) => part !== undefined).map(Number);
}
