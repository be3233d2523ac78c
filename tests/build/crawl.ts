import { type DefaultTreeAdapterTypes, parse, parseFragment } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

interface Found {
  /** Addresses of the pages that were reached, from the root of the site: 'figures/'. */
  pages: Set<string>;
  /** A sentence for each link that leads nowhere, or out of the site. */
  faults: string[];
  /** How many different addresses were asked for. */
  asked: number;
}

const ADDRESSES = ['href', 'src', 'poster', 'action', 'data', 'xlink:href'];
const STYLE_URL = /url\(\s*["']?([^"')]+)["']?\s*\)/g;

/**
 * Follows every address of the site from where a reader begins, as a browser and its reader could.
 * @param root where the site is served: 'http://127.0.0.1:4321/a/b/'
 * @param site the address that the site has by its site.yaml
 */
export async function crawl(root: string, site: string): Promise<Found> {
  const crawler = new Crawler(root, site);
  await crawler.visit(new URL(root), 'the reader');
  return { pages: crawler.pages, faults: crawler.faults, asked: crawler.answers.size };
}

class Crawler {
  readonly pages = new Set<string>();
  readonly faults: string[] = [];
  /** By address without its fragment: the ids of a page, null for what is not there. */
  readonly answers = new Map<string, Set<string> | null>();

  readonly root: string;
  readonly site: string;

  constructor(root: string, site: string) {
    this.root = root;
    this.site = site;
  }

  async visit(url: URL, from: string): Promise<void> {
    const { hash } = url;
    const bare = url.href.replace(/[?#].*$/, '');
    if (!bare.startsWith(this.root)) return this.fault(`${url.href} is outside the site`, from);
    if (!this.answers.has(bare)) await this.ask(bare, from);
    const ids = this.answers.get(bare);
    if (ids === null) this.fault(`${bare} is not there`, from);
    else if (hash.length > 1 && ids?.has(decodeURIComponent(hash.slice(1))) === false)
      this.fault(`${url.href} has no such place`, from);
  }

  async ask(bare: string, from: string): Promise<void> {
    const answer = await fetch(bare);
    const type = answer.headers.get('content-type') ?? '';
    const text = await answer.text();
    const page = answer.ok && type.startsWith('text/html') ? parse(text) : undefined;
    const elements = page ? [...elementsOf(page)] : [];
    this.answers.set(
      bare,
      answer.ok ? new Set(elements.map((element) => attribute(element, 'id') ?? '')) : null,
    );
    if (page) {
      this.pages.add(bare.slice(this.root.length));
      for (const element of elements)
        for (const address of addressesOf(element)) await this.follow(address, bare);
    } else if (answer.ok && type.startsWith('text/css'))
      for (const address of urlsOf(text)) await this.follow(address, bare);
    else if (answer.redirected) this.fault(`${bare} is sent on`, from);
  }

  async follow(address: string, from: string): Promise<void> {
    const url = new URL(address.replace(this.site, this.root), from);
    const ours = url.origin === new URL(this.root).origin;
    if (ours) await this.visit(url, from);
  }

  fault(what: string, from: string): void {
    this.faults.push(`${from}: ${what}`);
  }
}

function* elementsOf(node: Node): Generator<Element> {
  if ('tagName' in node) yield node;
  if ('childNodes' in node) for (const child of node.childNodes) yield* elementsOf(child);
}

function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((each) => [each.prefix, each.name].filter(Boolean).join(':') === name)
    ?.value;
}

/** All that an element leads to or loads; of a code to copy, what it will load elsewhere. */
function addressesOf(element: Element): string[] {
  const text = element.childNodes.map((node) => ('value' in node ? node.value : '')).join('');
  if (element.tagName === 'style') return urlsOf(text);
  if (element.tagName === 'textarea')
    return [...elementsOf(parseFragment(text))].flatMap(addressesOf);
  const listed = (attribute(element, 'srcset') ?? '').split(/,\s+/).map((one) => one.trim());
  const told = /^og:(?:url|image)$/.test(attribute(element, 'property') ?? '');
  return [
    ...ADDRESSES.map((name) => attribute(element, name)),
    ...listed.map((one) => one.split(/\s/)[0]),
    told ? attribute(element, 'content') : undefined,
  ].filter((address) => address !== undefined && address !== '') as string[];
}

function urlsOf(css: string): string[] {
  return [...css.matchAll(STYLE_URL)].map(([, address = '']) => address);
}
