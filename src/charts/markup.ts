/** Elements whose children are one run of text, so no line may be broken between them. */
const INLINE = new Set(['text', 'tspan', 'th', 'td', 'caption', 'a', 'bdi', 'title', 'desc']);

/** An element as markup; children stand on lines of their own, so that stored answers compare. */
export function markup(
  name: string,
  attributes: Record<string, string | number>,
  children: string[] = [],
): string {
  const start = `<${name}${written(attributes)}`;
  if (INLINE.has(name)) return `${start}>${children.join('')}</${name}>`;
  if (children.length === 0) return `${start}/>`;
  return `${start}>\n${children.join('\n')}\n</${name}>`;
}

/** Text made safe for content and for attributes in double quotes. */
export function escapeText(text: string): string {
  if (PLAIN.test(text)) return text;
  return text
    .toWellFormed()
    .replace(UNPRINTABLE, '')
    .replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}

// Control characters other than tab and line breaks: an SVG file that holds one is not XML.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out.
const UNPRINTABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/g;

// Most of what is written is numbers and names of colours, which need nothing done to them.
const PLAIN = /^[-\w .,%#():/]*$/;

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function written(attributes: Record<string, string | number>): string {
  let text = '';
  for (const [name, value] of Object.entries(attributes))
    text += ` ${name}="${escapeText(String(value))}"`;
  return text;
}
