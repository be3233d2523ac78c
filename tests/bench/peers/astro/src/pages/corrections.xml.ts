import { site } from '../records.ts';
import { xml } from '../xml.ts';

export function GET() {
  return xml(
    `<rss version="2.0"><channel><title>${site.title}: corrections</title><link>${site.url}/corrections/</link><description>Corrections of the articles of ${site.title}.</description></channel></rss>`,
  );
}
