import type { TextFile } from '#problems';
import type { Looks } from './looks.ts';
import type { ProseText } from './prose.ts';
import type { ArticleRecord, Content, Unpublished } from './records.ts';
import { ALL_EVENTS, articleUnit, eventUnit } from './units.ts';

/**
 * The same content, which notes when somebody looks at the words of an article or at an event. All the rest
 * is the ground that every view rests on, and is looked at without a note.
 */
export function lookedAt(content: Content, looks: Looks): Content {
  const articles = [...content.articles].map(
    ([id, article]) => [id, new LookedAtArticle(article, looks)] as const,
  );
  return {
    ...content,
    looks,
    articles: new Map(articles),
    events: new LookedAtEvents(content.events, looks),
  };
}

/** Its ids are of the ground. */
class LookedAtEvents<Value> extends Map<string, Value> {
  readonly #looks: Looks;

  constructor(entries: Iterable<readonly [string, Value]>, looks: Looks) {
    super();
    for (const [id, event] of entries) this.set(id, event);
    this.#looks = looks;
  }

  override get(id: string): Value | undefined {
    this.#looks.note(eventUnit(id));
    return super.get(id);
  }

  override values(): MapIterator<Value> {
    this.#looks.note(ALL_EVENTS);
    return super.values();
  }

  override entries(): MapIterator<[string, Value]> {
    this.#looks.note(ALL_EVENTS);
    return super.entries();
  }

  override [Symbol.iterator](): MapIterator<[string, Value]> {
    return this.entries();
  }

  override forEach(each: (value: Value, id: string, map: Map<string, Value>) => void): void {
    for (const [id, event] of this) each(event, id, this);
  }
}

/** Its front matter and what its text leads to are of the ground. */
class LookedAtArticle implements ArticleRecord {
  readonly id: string;
  readonly value: ArticleRecord['value'];
  readonly yaml: ArticleRecord['yaml'];
  readonly path: ArticleRecord['path'];
  readonly images: ArticleRecord['images'];
  readonly unpublished?: Unpublished;
  readonly prose: ProseText[];
  readonly #file: TextFile;
  readonly #look: () => void;

  constructor(article: ArticleRecord, looks: Looks) {
    const { id, value, yaml, path, images, unpublished, prose, file } = article;
    const look = () => looks.note(articleUnit(id));
    this.id = id;
    this.value = value;
    this.yaml = yaml;
    this.path = path;
    this.images = images;
    if (unpublished) this.unpublished = unpublished;
    this.prose = prose.map((text) => (text.name === 'body' ? lookedAtText(text, look) : text));
    this.#file = file;
    this.#look = look;
  }

  get file(): TextFile {
    this.#look();
    return this.#file;
  }
}

function lookedAtText(text: ProseText, look: () => void): ProseText {
  return new Proxy(text, {
    get(target, name) {
      if (name !== 'destinations') look();
      const value: unknown = Reflect.get(target, name, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}
