import { documentLine, each, escaped, time } from './markup.js';
import { documents, figures } from './site-data.js';

/** What stands behind the numbers of an article: a sheet for each. */
export function records(refs) {
  return `<section class="records" id="records" data-pagefind-ignore aria-labelledby="records-title" lang="en" dir="ltr"><h2 id="records-title">Behind the figures</h2><p>Every number with a dotted line leads to its record: who said it, in which words, as of when, and what others count.</p><p class="show-all"><a href="#records">Show all ${refs.length} records</a></p><ol>${each(refs, (ref, index) => sheet(index + 1, figures[ref]))}</ol></section>`;
}

function sheet(number, { event, figure }) {
  const [claim, ...rivals] = figure.claims;
  return `<li class="record" id="record-${number}" tabindex="-1" aria-labelledby="record-${number}-title"><div class="sheet"><p class="sheet-bar"><span>Record ${number}</span><a class="close" href="#back-${number}" aria-label="Close record ${number}">Close</a></p><p class="printed" id="record-${number}-title"><bdi>${escaped(claim.says)}</bdi></p><div class="count"><p class="counted"><a href="${event.path}#${figure.id}"><bdi>${escaped(figure.label)}</bdi></a>, <bdi>${escaped(event.name)}</bdi></p><p class="statement"><bdi class="speaker">${escaped(claim.by)}</bdi>: <q class="says" dir="auto">${escaped(claim.says)}</q></p><dl class="facts"><div><dt>As of</dt><dd>${time(claim)}</dd></div><div><dt>Document</dt><dd>${documentLine(documents[claim.source])}</dd></div></dl><div class="rivals"><p class="rivals-title">Other counts of the same</p><ul>${each(rivals, rival)}</ul></div></div><p class="to-word"><a href="#word-${number}">Show it in the text</a></p></div></li>`;
}

function rival(claim) {
  const { publisher, day } = documents[claim.source];
  return `<li><q class="says" dir="auto">${escaped(claim.says)}</q> <span><bdi class="speaker">${escaped(claim.by)}</bdi>, as of ${time(claim)} · <a href="/sources/#${claim.source}"><bdi>${escaped(publisher)}</bdi></a>, ${day}</span></li>`;
}
