import type { Edition } from '../edition/edition.ts';
import type { SourceFacts } from '../edition/records.ts';
import type { Report } from '../report.ts';
import { changesOf } from './keys.ts';

/** Documents that came, went or changed, and which of them have no archived copy. */
export function sourceChanges(base: Edition, head: Edition): Report['sources'] {
  const changes = changesOf(base.sources, head.sources);
  const changed = changes.changed.map((pair) => pair.new);
  return {
    new: changes.new.map(told),
    gone: changes.gone.map(told),
    changed: changed.map(told),
    notArchived: [...changes.new, ...changed].filter(isNotArchived).map(told),
  };
}

/** What has no address on the web cannot be archived there. */
const isNotArchived = ({ url, archived }: SourceFacts) => url !== '' && archived === '';

const told = ({ id, publisher, title, url, archived }: SourceFacts) => ({
  id,
  publisher,
  title,
  url,
  archived,
});
