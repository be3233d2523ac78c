import { base } from './_includes/base.js';
import { each, escaped, rows } from './_includes/markup.js';

export const data = {
  pagination: { data: 'listings', size: 1, alias: 'listing' },
  permalink: ({ listing }) => listing.path,
};

export function render({ listing, ...data }) {
  const sections = each(listing.sections, section);
  return base(
    listing,
    data,
    `<div class="text listing"><h1>${escaped(listing.title)}</h1><p class="standfirst">${escaped(listing.description)}</p>${sections}</div>`,
  );
}

function section({ title, rows: list }) {
  const heading = title && `<h2>${escaped(title)}</h2>`;
  return `<section>${heading}${list.length > 0 ? rows(list) : ''}</section>`;
}
