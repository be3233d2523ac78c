import { site } from './site-data.js';

const CODES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export const escaped = (text) => String(text).replace(/[&<>"]/g, (sign) => CODES[sign]);

export const time = ({ date, day }) => `<time datetime="${date}">${day}</time>`;

export const each = (list, write) => list.map(write).join('');

export function rows(list) {
  return `<ul class="articles" data-pagefind-ignore>${each(list, row)}</ul>`;
}

function row({ path, title, text, date, day }) {
  const dates = date && `<p class="entry-dates"><span>Published ${time({ date, day })}</span></p>`;
  const below = text && `<p class="entry-text">${escaped(text)}</p>`;
  return `<li lang="en" dir="ltr"><h3 class="entry-title"><a href="${path}">${escaped(title)}</a></h3>${below}${dates}</li>`;
}

export function documentLine(document) {
  return `<span class="document"><bdi>${escaped(document.publisher)}</bdi>, <cite><bdi><a rel="external noopener" href="${document.url}">${escaped(document.title)}</a></bdi></cite>, ${time(document)}.</span>`;
}

/** The licence, the citation in words and the same as BibTeX. */
export function terms(label, { path, title, day, key }) {
  const cited = day ? ` ${day},` : '';
  return `<section class="terms" aria-labelledby="terms-title"><h2 id="terms-title">Licence and citation</h2><p>Text: CC0. Figures and data: CC0.</p><details class="cite"><summary>${label}</summary><p class="citation"><bdi>${site.title}</bdi>: “<bdi>${escaped(title)}</bdi>”,${cited} ${site.url}${path}, read on [the day you read it], CC0.</p><p class="cite-form">BibTeX</p><pre class="code" tabindex="0">@misc{${key},
	author = {{${site.title}}},
	publisher = {${site.title}},
	title = {${escaped(title)}},
	url = {${site.url}${path}},
}</pre></details></section>`;
}
