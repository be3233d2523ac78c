import { createHash } from 'node:crypto';
import type { PageHead, Row, Section, Styles } from './inputs.ts';

/** The part of a page that a pattern with one group finds; what stands for it is told if it is not there. */
export function partOf(html: string, pattern: RegExp, name: string): string {
  const found = pattern.exec(html)?.[1];
  if (found === undefined)
    throw new Error(`A page has no ${name}. Bring tests/bench/peers up to the pages of the site.`);
  return found;
}

/** Title, description and style of a page; a style that is new is added to `styles`. */
export function headOf(html: string, path: string, styles: Styles): PageHead {
  return {
    path,
    title: plain(partOf(html, /<title>(.*?)(?: – Bench)?<\/title>/s, 'title')),
    description: plain(partOf(html, /<meta name="description" content="(.*?)">/, 'description')),
    style: styleOf(html, styles),
  };
}

export function styleOf(html: string, styles: Styles): string {
  const css = [...html.matchAll(/<style[^>]*>(.*?)<\/style>/gs)].map(([, text]) => text).join('');
  const key = `s${createHash('sha256').update(css).digest('hex').slice(0, 8)}`;
  styles[key] ??= { css, policy: policyOf(html) };
  return key;
}

function policyOf(html: string): string {
  return partOf(html, /<meta http-equiv="content-security-policy" content="(.*?)">/, 'policy');
}

/** The charts of a page, by the id of their figure element, as they are written. */
export function drawingsOf(html: string): Map<string, string> {
  const found = html.matchAll(/<figure class="chart-figure" id="chart-([^"]+)".*?<\/figure>/gs);
  return new Map([...found].map(([written, id = '']) => [id, written]));
}

const LINK = /<a\b[^>]*?href="([^"]*)"[^>]*>(.*?)<\/a>((?:(?!<a\b).)*)/gs;
const TIME = /<time datetime="([^"]*)">(.*?)<\/time>/s;

/** Every link of a piece of a page, with the text and the day that follow it. */
export function rowsOf(html: string, path: string): Row[] {
  return [...html.matchAll(LINK)].map(([, href = '', title = '', after = '']) => {
    const [, date = '', day = ''] = TIME.exec(after) ?? [];
    const text = date ? (/<p class="entry-text">(.*?)<\/p>/s.exec(after)?.[1] ?? '') : after;
    return { path: fromRoot(href, path), title: plain(title), text: plain(text), date, day };
  });
}

/** The lists of a page, each beneath its heading; the first has none. */
export function sectionsOf(html: string, path: string): Section[] {
  const main = partOf(html, /<main\b[^>]*>(.*)<\/main>/s, 'main part');
  const below = main.replace(/^.*?<\/h1>/s, '');
  return below.split(/(?=<h[23][^>]* id=)/).map((piece) => {
    const [heading = '', title = ''] = /^<h[23][^>]*>(.*?)<\/h[23]>/s.exec(piece) ?? [];
    return { title: plain(title), rows: rowsOf(piece.slice(heading.length), path) };
  });
}

function fromRoot(href: string, path: string): string {
  const address = new URL(href, `https://bench.example${path}`);
  return address.host === 'bench.example' ? address.pathname + address.hash : href;
}

const NAMED: Record<string, string> = { quot: '"', amp: '&', lt: '<', gt: '>', '#39': "'" };

function plain(html: string): string {
  return html
    .replace(/<[^>]*>/g, '')
    .replace(/&(quot|amp|lt|gt|#39);/g, (whole, name) => NAMED[name] ?? whole)
    .replace(/\s+/g, ' ')
    .trim();
}
