import { error, warning } from '../entry.ts';
import { offer, quoted } from '../wording.ts';

interface Unknown {
  written: string;
  nearest: string | undefined;
  known: string[];
}

const unknown = (what: string, where: string) =>
  error<Unknown>(
    ({ written }) => `There is no ${what} ${quoted(written)}.`,
    ({ nearest, known }) => offer(nearest, known, where),
  );

export const references = {
  'reference/unknown-agent': unknown('agent', 'agents.yaml'),
  'reference/unknown-source': unknown('source', 'a file in sources/'),
  'reference/unknown-measure': unknown('measure', 'measures.yaml'),
  'reference/unknown-facet': unknown('facet', '"facets" in measures.yaml'),
  'reference/unknown-facet-value': unknown('value', 'this facet in measures.yaml'),
  'reference/unknown-event': unknown('event', 'figures/, as a file'),
  'reference/unknown-figure': unknown('figure', 'the figures file of the event'),
  'reference/unknown-claim': unknown('claim', 'this figure'),
  'reference/unknown-series': unknown('series', '"series" in the figures file of the event'),
  'reference/unknown-chart': unknown('chart', 'charts/, as a file'),
  'reference/unknown-topic': unknown('topic', 'topics.yaml'),
  'reference/to-do': error(
    ({ what }: { what: string; where: string }) => `The ${what} is still to be named.`,
    ({ where }) => `Put its id here, and add it to ${where} if it is not there yet.`,
  ),
  'reference/unknown-image': error(
    ({ written }: { written: string }) => `There is no image ${quoted(written)} beside this file.`,
    ({ written }) =>
      written.startsWith('chart:')
        ? `A chart is no image. Take the "!" away, and let the link stand alone in its paragraph.`
        : "Put the image into the article's folder, and write its name as it stands there.",
  ),
  'reference/unknown-page': error(
    ({ written }: { written: string; nearest: string | undefined }) =>
      `The site has no page ${quoted(written)}.`,
    ({ nearest }) =>
      nearest
        ? `Write ${quoted(nearest)}.`
        : 'Addresses of the site begin with / and end with /, like /figures/<event>/.',
  ),
  'unused/source': warning(
    ({ id }: { id: string }) => `Nothing cites the source ${quoted(id)}.`,
    () => 'Cite it in a claim, a reading or an article, or delete it.',
  ),
  'unused/topic': warning(
    ({ id }: { id: string }) => `No article has the topic ${quoted(id)}.`,
    () => 'Give it to an article under "topics:", or delete it.',
  ),
};
