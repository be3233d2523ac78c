import { base } from './base.js';
import { escaped } from './markup.js';

export function render(data) {
  const main = `<article class="text" data-pagefind-body><h1>${escaped(data.title)}</h1><div class="prose">${data.content}</div></article>`;
  return base(data, main);
}
