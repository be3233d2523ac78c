import type { z } from 'zod';
import { PAYLOADS, WEB_ADDRESSES } from './payloads.ts';
import { stringFields } from './string-fields.ts';

/** Fields whose text is Markdown; they are told by their path. */
const MARKDOWN =
  /^charts\(.*\)\.(?:title|subtitle|note|disclaimer)$|\.events\.\*\.label$|\.outcome$|^articles\.(?:title|standfirst|key-points\.\*)$/;

/** Fields that take only what is named elsewhere, or what is a quantity: the codes that say so. */
const POLICIES =
  'principles corrections ethics fact-checking ownership masthead coverage diversity unnamed-sources feedback';

export const REFUSED: Record<string, string> = {
  ...Object.fromEntries(
    POLICIES.split(' ').map((policy) => [
      `site.publisher.policies.${policy}`,
      'reference/unknown-page',
    ]),
  ),
  'site.navigation.*.href': 'reference/unknown-page',
  'figures.figures.*.claims.*.says': 'quantity/unreadable',
  'readings.says': 'quantity/unreadable',
  'charts(map).territories.*': 'chart/unknown-area',
  'charts(map).borders.*.between.*': 'chart/unknown-area',
};

/** How many copies of the content it takes until each field has had every payload. */
export const VARIANTS = 4;
const SHARE = Math.ceil(PAYLOADS.length / VARIANTS);

/** A quotation and a summary have no more words than this. */
const MOST_WORDS: Record<string, number> = {
  'figures.figures.*.claims.*.quote': 25,
  'articles.summary': 60,
};

export type Kind = 'text' | 'markdown' | 'address' | 'refused' | 'pattern';

const fields = stringFields();

export function kindOf(path: string): Kind {
  const schema = fields.get(path) as z.ZodType;
  if (schema.safeParse('any words').success) {
    if (path in REFUSED) return 'refused';
    return MARKDOWN.test(path) ? 'markdown' : 'text';
  }
  return schema.safeParse('https://a.example/').success ? 'address' : 'pattern';
}

/** Gives a field its share of the payloads, in front of its text; what stands once has them all. */
export function attacked(path: string, text: string, variant: number): string {
  switch (kindOf(path)) {
    case 'text':
      return `${sharedOut(path, variant)} ${text}`;
    case 'markdown':
      return `${asMarkdown(sharedOut(path, variant))} ${text}`;
    case 'address':
      if (path === 'site.url') return `${text}"><img/src=x/onerror=xss()>`;
      return WEB_ADDRESSES[(variant + 1) % WEB_ADDRESSES.length] ?? text;
    default:
      return text;
  }
}

function sharedOut(path: string, variant: number): string {
  if (variant < 0) return PAYLOADS.join(' ');
  const own = [...path].reduce((sum, sign) => sum + (sign.codePointAt(0) ?? 0), 0);
  const start = ((own + variant) % VARIANTS) * SHARE;
  const share = PAYLOADS.slice(start, start + SHARE).join(' ');
  const most = MOST_WORDS[path];
  return most
    ? share
        .split(/\s+/)
        .slice(0, most - 8)
        .join(' ')
    : share;
}

/** The same signs for a reader of Markdown, each one escaped. */
export function asMarkdown(text: string): string {
  return text.replaceAll(/[!-/:-@[-`{-~]/g, '\\$&').replaceAll(/\s+/g, ' ');
}
