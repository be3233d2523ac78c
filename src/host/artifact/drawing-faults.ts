/**
 * What a drawing or a feed must not hold: opened by itself it is a document, and a browser runs what
 * stands in it. Pages have a policy against that; these files have none.
 * @returns a sentence for each fault
 */
export function drawingFaults(path: string, xml: string): string[] {
  const faults = new Set<string>();
  for (const [part, name] of xml.matchAll(PART)) {
    const fault = partFault(part, name);
    if (fault) faults.add(`${path}: ${fault}`);
  }
  return [...faults];
}

/** One part of XML after the other, in the order in which a parser reads them. */
const PART =
  /<!--.*?-->|<!\[CDATA\[.*?\]\]>|<\?.*?\?>|<!|<\/?([^\s/>!?]*)(?:"[^"]*"|'[^']*'|[^"'<>])*/gs;

const DECLARATION =
  /^<\?xml version=(["'])1\.0\1(?: encoding=(["'])utf-8\2)?(?: standalone=(["'])\w+\3)?\s*\?>$/i;

/** By their names without a prefix, since any prefix can stand for SVG or for HTML. */
const RUNS =
  /^(?:[^:]*:)?(?:animate|animatemotion|animatetransform|applet|embed|foreignobject|form|frame|frameset|handler|iframe|listener|meta|object|script|set|video|audio)$/i;

const LEADS = /[\s"'](?:[\w-]+:)?(?:href|src)\s*=\s*(["'])(.*?)\1/gis;

function partFault(part: string, name = ''): string | undefined {
  if (part.startsWith('<!--') || part.startsWith('<![CDATA[')) return undefined;
  if (part.startsWith('<?'))
    return DECLARATION.test(part) ? undefined : 'it gives orders to the program that reads it';
  if (part.startsWith('<!')) return 'it has a document type, which can bring in anything';
  if (RUNS.test(name)) return `it has a part that can run code, <${name}>`;
  if (/[\s"'](?:[\w-]+:)?on\w+\s*=/i.test(part)) return `<${name}> runs code`;
  const leads = [...part.matchAll(LEADS)].map(([, , address = '']) => address.trim());
  return leads.every(isHarmless) ? undefined : `<${name}> leads to something that can run code`;
}

/** Entities could spell any scheme, so an address that has one before its first slash is none of ours. */
function isHarmless(address: string): boolean {
  return /^(?:#|https?:\/\/|data:image\/(?:png|jpeg|gif|webp)[;,]|\.{0,2}\/|[\w./-]*$)/i.test(
    address,
  );
}
