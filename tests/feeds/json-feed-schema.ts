/** What https://www.jsonfeed.org/version/1.1/ asks of a feed, as far as this site writes one. */
const address = { type: 'string', format: 'uri', pattern: '^https://' };
const authors = {
  type: 'array',
  minItems: 1,
  items: {
    type: 'object',
    additionalProperties: false,
    minProperties: 1,
    properties: { name: { type: 'string' }, url: address, avatar: address },
  },
};
const language = { type: 'string', pattern: '^[a-z]{2,3}(-[A-Za-z0-9]+)*$' };

const item = {
  type: 'object',
  required: ['id', 'content_html'],
  additionalProperties: false,
  properties: {
    id: { type: 'string', minLength: 1 },
    url: address,
    title: { type: 'string' },
    content_html: { type: 'string', minLength: 1 },
    summary: { type: 'string' },
    image: address,
    date_published: { type: 'string', format: 'date-time' },
    date_modified: { type: 'string', format: 'date-time' },
    authors,
    tags: { type: 'array', items: { type: 'string' } },
    language,
  },
};

export const JSON_FEED = {
  type: 'object',
  required: ['version', 'title', 'items'],
  additionalProperties: false,
  properties: {
    version: { const: 'https://jsonfeed.org/version/1.1' },
    title: { type: 'string', minLength: 1 },
    home_page_url: address,
    feed_url: address,
    description: { type: 'string' },
    icon: address,
    favicon: address,
    authors,
    language,
    items: { type: 'array', items: item },
  },
};
