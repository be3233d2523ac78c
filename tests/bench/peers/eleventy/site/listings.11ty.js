import { base } from './_includes/base.js';
import { each, escaped, rows } from './_includes/markup.js';
import { listings } from './_includes/site-data.js';

export const data = {
  ids: [...listings.keys()],
  pagination: { data: 'ids', size: 1, alias: 'id' },
  permalink: ({ id }) => listings.get(id).path,
};

export function render({ id }) {
  const listing = listings.get(id);
  const sections = each(listing.sections, section);
  return base(
    listing,
    `<div class="text listing"><h1>${escaped(listing.title)}</h1><p class="standfirst">${escaped(listing.description)}</p>${sections}</div>`,
  );
}

function section({ title, rows: list }) {
  const heading = title && `<h2>${escaped(title)}</h2>`;
  return `<section>${heading}${list.length > 0 ? rows(list) : ''}</section>`;
}
