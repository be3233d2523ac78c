import { base } from './_includes/base.js';
import { each, escape, rows } from './_includes/markup.js';

export const data = {
  pagination: { data: 'listings', size: 1, alias: 'listing' },
  permalink: ({ listing }) => listing.path,
};

export function render({ listing, ...data }) {
  const sections = each(listing.sections, section);
  return base(listing, data, `<div class="text listing"><h1>${escape(listing.title)}</h1><p class="standfirst">${escape(listing.description)}</p>${sections}</div>`);
}

function section({ title, rows: list }) {
  const heading = title && `<h2>${escape(title)}</h2>`;
  return `<section>${heading}${list.length > 0 ? rows(list) : ''}</section>`;
}
