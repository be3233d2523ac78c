import type { Problem } from '#problems';
import { figuresOf } from './printed-figures.ts';
import { splitScheme } from './link-scheme.ts';
import type { ProseText } from './prose.ts';
import type { Content, EventRecord } from './records.ts';

/** Texts of one record, and the day that their numbers may be as of. */
export interface Judged {
  prose: ProseText[];
  published: string | undefined;
}

/** All that the rules of a text looked at beside the text, when they found nothing. */
interface Looked {
  published: string | undefined;
  ground: Ground;
  events: Events;
  /** Those among the events that the text names, once it was asked. */
  named?: ReadonlySet<string>;
}

/** What a text may look at beside events: the same list of the same parts gives the same object. */
type Ground = readonly unknown[];

type Events = ReadonlyMap<string, EventRecord>;

/**
 * Texts in which the rules of prose found nothing, by a process that reads a folder again and again.
 * They find nothing again where the text and all that they looked at are the very same; a text with a
 * problem is judged anew each time. Images are read together with their text, and so are the same with it.
 */
export class SoundTexts {
  readonly #sound = new WeakMap<ProseText[], Looked>();
  #ground: Ground = [];
  #content: Content | undefined;
  /** Events that differ from those of an earlier reading. */
  #changed = new WeakMap<Events, ReadonlySet<string>>();

  problemsOf(content: Content, { prose, published }: Judged, judge: () => Problem[]): Problem[] {
    const ground = this.#groundOf(content);
    const { events } = content;
    const looked = this.#sound.get(prose);
    const isSame = looked?.ground === ground && looked.published === published;
    if (isSame && this.#hasSameEvents(looked, events, prose)) {
      looked.events = events;
      return [];
    }
    const problems = judge();
    if (problems.length > 0) this.#sound.delete(prose);
    else this.#sound.set(prose, { published, ground, events });
    return problems;
  }

  #hasSameEvents(looked: Looked, events: Events, prose: ProseText[]): boolean {
    const known = this.#changed.get(looked.events);
    const changed = known ?? changedIn(events, looked.events);
    if (!known) this.#changed.set(looked.events, changed);
    if (changed.size === 0) return true;
    looked.named ??= eventsNamed(prose);
    return changed.isDisjointFrom(looked.named);
  }

  #groundOf(content: Content): Ground {
    if (content === this.#content) return this.#ground;
    const parts = partsOf(content);
    const isSame =
      parts.length === this.#ground.length &&
      parts.every((part, index) => part === this.#ground[index]);
    if (!isSame) this.#ground = parts;
    this.#content = content;
    this.#changed = new WeakMap();
    return this.#ground;
  }
}

/** A row of parts; what stands between two lists is in none of them. */
function partsOf(content: Content): unknown[] {
  const { site, names, broken, agents, measures, facets, sources } = content;
  const { events, charts, articles, pages } = content;
  const topics = [...articles.values()].flatMap(({ value }) => value.topics);
  const records = [agents, measures, facets, sources].flatMap((map) => [NEXT, ...map.values()]);
  const ids = [events, charts, articles, pages].flatMap((map) => [NEXT, ...map.keys()]);
  return [site, ...names, NEXT, ...broken, ...records, ...ids, NEXT, ...topics];
}

const NEXT = Symbol('next list');

/** The ids are the same in both. */
function changedIn(events: Events, before: Events): ReadonlySet<string> {
  return new Set([...events].flatMap(([id, event]) => (before.get(id) === event ? [] : [id])));
}

/** A binding looks into the events of its figures, a path into the one whose page it leads to. */
function eventsNamed(prose: readonly ProseText[]): ReadonlySet<string> {
  const ids = prose.flatMap(({ destinations }) =>
    destinations.flatMap((destination) => {
      const figures = figuresOf(destination).map((figure) => figure.split('/', 1)[0] ?? '');
      return [...figures, ...(PATH_OF_EVENT.exec(splitScheme(destination).rest)?.slice(1) ?? [])];
    }),
  );
  return new Set(ids);
}

const PATH_OF_EVENT = /^\/figures\/([^/]+)\//;
