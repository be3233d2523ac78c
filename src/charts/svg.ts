/** Attributes of an element in the order they are written; numbers are px. */
export type Attributes = Record<string, string | number>;

/** An element; children stand on lines of their own, so that stored answers can be compared. */
export function element(name: string, attributes: Attributes, children: string[] = []): string {
  const start = `<${name}${written(attributes)}`;
  return children.length === 0 ? `${start}/>` : `${start}>\n${children.join('\n')}\n</${name}>`;
}

/** An element whose content is one run of text or inline elements, already escaped. */
export function inline(name: string, attributes: Attributes, content: string): string {
  return `<${name}${written(attributes)}>${content}</${name}>`;
}

/** Share of the width of the chart, 0 to 100, with two decimals. */
export const percent = (share: number): string => `${rounded(share)}%`;

/** Length in em of the chart's own font size, with two decimals. */
export const em = (length: number): string => `${rounded(length)}em`;

/** Text made safe for content and for attributes in double quotes. */
export function escapeText(text: string): string {
  return text
    .toWellFormed()
    .replace(UNPRINTABLE, '')
    .replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}

// Control characters other than tab and line breaks: an SVG file that holds one is not XML.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out.
const UNPRINTABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/g;

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function written(attributes: Attributes): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escapeText(String(value))}"`)
    .join('');
}

function rounded(length: number): string {
  return String(Math.round(length * 100) / 100);
}
