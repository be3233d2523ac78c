import { site } from './_includes/site-data.js';

export const data = { permalink: '/corrections.xml' };

export function render() {
  return `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0"><channel><title>${site.title}: corrections</title><link>${site.url}/corrections/</link><description>Corrections of the articles of ${site.title}.</description></channel></rss>
`;
}
