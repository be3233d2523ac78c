import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { SSRManifest } from 'astro';
import { StaticPaths, type StaticPathsApp } from 'astro/runtime/prerender/static-paths.js';
import type { Path } from './path-files.ts';

/** What Astro found in its settings, and the pages are made with. */
export interface PageSettings {
  /** The path that the site is made for, with a slash at both ends. */
  base: string;
  /** The address of the site; undefined where nobody gives one. */
  site?: string | undefined;
  /** Path of the folder of files that are published as they are. */
  publicFolder: string;
}

/** The part of Astro's application of a build that is used here. */
interface App extends Required<StaticPathsApp> {
  setInternals(internals: unknown): void;
  setOptions(options: unknown): void;
  render(request: Request, options: { routeData: Path['route'] }): Promise<Response>;
}

/** What a page exports as `list`. */
interface Keyed {
  key(): string | undefined;
}

type KeyOf = (cacheKey: string) => string;

/** How Astro names the module that renders. */
const ENTRY = /^prerender-entry\..*\.mjs$/;

/** What renders the pages, as Astro has built it from one state of the sources, with one kind of settings. */
export class PageCode {
  readonly settings: PageSettings;
  readonly #app: App;
  readonly #keyOf: KeyOf;

  private constructor(app: App, settings: PageSettings, keyOf: KeyOf) {
    this.#app = app;
    this.settings = settings;
    this.#keyOf = keyOf;
  }

  /**
   * @param server the folder of the modules that Astro has built; it is in the project, whose libraries they load
   * @param keyOf gives the key for which the `cacheKey` of a path stands
   */
  static async open(server: string, settings: PageSettings, keyOf: KeyOf): Promise<PageCode> {
    const entry = readdirSync(server).find((name) => ENTRY.test(name));
    if (entry === undefined) throw new Error(`There is no code of pages in ${server}.`);
    const { app } = (await import(pathToFileURL(join(server, entry)).href)) as { app: App };
    app.setInternals(internalsOf(app.manifest));
    app.setOptions({ settings: { scripts: [] }, logger: { options: { destination: SAID } } });
    // It may hold the paths of an earlier build of this process, of other content.
    app.routeCache.clearAll();
    return new PageCode(app, settings, keyOf);
  }

  /** Every path of the site. The key of a page of which there is one comes from its `list`. */
  async paths(): Promise<Path[]> {
    const paths = await new StaticPaths(this.#app).getAll();
    return Promise.all(
      paths.map(async ({ pathname, route, cacheKey }) => {
        if (cacheKey !== undefined) return { pathname, route, key: () => this.#keyOf(cacheKey) };
        const page: { list?: Keyed } & object = await this.#app.getComponentByRoute(route);
        const { list } = page;
        return { pathname, route, key: list && (() => list.key()) };
      }),
    );
  }

  /** What is at a path, before it is finished. */
  async render({ pathname, route }: Path): Promise<Buffer> {
    const { base, site = 'http://localhost' } = this.settings;
    const end = route.type === 'page' && !pathname.endsWith('/') ? '/' : '';
    const request = new Request(new URL(base + pathname.replace(/^\//, '') + end, site));
    const response = await this.#app.render(request, { routeData: route });
    return Buffer.from(await response.arrayBuffer());
  }
}

/** Where Astro says what it has to say while it renders. */
const SAID = {
  write: ({ message }: { message: string }): void => {
    process.stderr.write(`${message}\n`);
  },
};

/** What a build of Astro knows of its pages, of which the code has a copy: their styles, in their order. */
function internalsOf({ routes }: SSRManifest): unknown {
  const pages = routes.map(({ routeData: { route, component }, styles }): [string, unknown] => [
    `${route}&${component}`,
    { styles: styles.map((sheet, order) => ({ sheet, order, depth: 0 })) },
  ]);
  return { pagesByKeys: new Map(pages), entrySpecifierToBundleMap: new Map() };
}
