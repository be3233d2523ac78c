import { SEARCH, withPolicy } from '#finish';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** Everything of a page up to its policy, which a browser obeys from there on. */
const OPENING =
  /^<!DOCTYPE html><html(?: (?:lang|dir|class)="[\w-]*")*><head>(?:<meta charset="utf-8">)(<meta http-equiv="content-security-policy" content="[^"<>]*">)/;

/** Elements that hold another document, or change where addresses lead. No page of a site has one. */
const FOREIGN = new Set([
  'applet',
  'embed',
  'fencedframe',
  'frame',
  'frameset',
  'iframe',
  'object',
  'portal',
]);

/**
 * What no preview may hold, whoever wrote it. A browser enforces the policy of a page, and it is read here as
 * a browser reads it, so that nothing rests on telling good HTML from bad.
 * @returns a sentence for each fault
 */
export function pageFaults(path: string, html: string): string[] {
  const faults = [
    ...policyFaults(path, html),
    ...readings(html).flatMap((page) => elementFaults(path, page)),
  ];
  return [...new Set(faults)].map((fault) => `${path}: ${fault}`);
}

/** A browser with scripts reads another page than one without, where there is something for the latter. */
function readings(html: string): Node[] {
  return [
    parse(html),
    ...(/<noscript/i.test(html) ? [parse(html, { scriptingEnabled: false })] : []),
  ];
}

/** The page must be what the last step of a build makes of it: the policy first, and no other one. */
function policyFaults(path: string, html: string): string[] {
  const [opening = '', policy = ''] = OPENING.exec(html) ?? [];
  if (policy === '') return ['it does not begin with the policy that every page of a site has'];
  const bare = opening.slice(0, -policy.length) + html.slice(opening.length);
  const own = withPolicy(path, bare);
  return own === html ? [] : ['its policy is not the one that a build writes for it'];
}

function elementFaults(path: string, page: Node): string[] {
  const elements = [...elementsOf(page)];
  const metas = elements.filter(({ tagName }) => tagName === 'meta');
  const orders = metas.filter((meta) => valueIn(meta, 'http-equiv') !== undefined);
  const isHidden = metas.some(
    (meta) =>
      valueIn(meta, 'name') === 'robots' && /\bnoindex\b/.test(valueIn(meta, 'content') ?? ''),
  );
  return [
    ...(orders.length > 1 ? ['it gives more orders to the browser than its policy'] : []),
    ...(isHidden ? [] : ['it does not ask search engines to pass it over']),
    ...elements.flatMap((element) => elementFault(path, element) ?? []),
  ];
}

/** In any order. A page can be nested so deep that a walk by calls would not come back. */
function* elementsOf(page: Node): Generator<Element> {
  const left = [page];
  for (let node = left.pop(); node; node = left.pop()) {
    if ('tagName' in node) yield node;
    if ('content' in node) left.push(node.content);
    if ('childNodes' in node) for (const child of node.childNodes) left.push(child);
  }
}

function elementFault(path: string, element: Element): string | undefined {
  const name = element.tagName;
  if (FOREIGN.has(name)) return `it has a part that no page of a site has, <${name}>`;
  // A chart in a frame of another site opens its links outside of it.
  if (name === 'base' && valueIn(element, 'href') !== undefined)
    return 'it changes where its addresses lead';
  if (name === 'script' && !isOurs(path, element)) return 'it holds a script';
  const handler = element.attrs.find((attribute) => attribute.name.startsWith('on'));
  if (handler) return `<${name}> runs code by ${handler.name}`;
  const target = valueIn(element, 'action') ?? valueIn(element, 'formaction');
  if (target !== undefined && leadsOut(target)) return 'it has a form that sends to another place';
  return undefined;
}

/** Data for programs, and on the search the one script that comes from a file of its own. */
function isOurs(path: string, script: Element): boolean {
  if (valueIn(script, 'type') === 'application/ld+json') return true;
  const address = valueIn(script, 'src');
  return (
    path === SEARCH && address !== undefined && !leadsOut(address) && script.childNodes.length === 0
  );
}

function leadsOut(address: string): boolean {
  return !/^(?:\.{0,2}\/)?[\w.]?[\w./-]*$/.test(address) || address.startsWith('//');
}

function valueIn(element: Element, name: string): string | undefined {
  return element.attrs.find((attribute) => attribute.name === name)?.value.toLowerCase();
}
