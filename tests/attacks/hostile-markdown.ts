import { asMarkdown } from './fields.ts';
import { ADDRESSES, PAYLOADS } from './payloads.ts';

/** How many texts of Markdown it takes until each form has held each payload. */
export const TEXTS = 8;
const SHARE = Math.ceil(PAYLOADS.length / TEXTS);

/** Forms of Markdown that `check` lets pass, each with text of a stranger in it. */
const FORMS: ((words: string, code: string) => string)[] = [
  (words) => `## ${words}`,
  (words) => `**${words}** _${words}_ ~~${words}~~`,
  (words) => `> ${words}`,
  (words) => `- ${words}\n- [x] ${words}`,
  (words) => `| ${words} | a |\n| :-: | --: |\n| ${words} | b |`,
  (_, code) => `A run of code: \`\` ${code} \`\`, and a block:`,
  (_, code) => `\`\`\`js" onmouseover="xss()\n${code}\n\`\`\``,
  (_, code) => `    ${code}`,
  (words) => `[${words}](https://attack.example/%22%3E "\\"><img src=x onerror=xss()>")`,
  (words) => `[${words}](<https://attack.example/"onclick="xss()>)`,
  () => `<https://attack.example/"onmouseover="xss()>`,
  () => `https://attack.example/"onmouseover="xss() and www.attack.example/'onclick='xss()`,
  () => `[a](mailto:desk@attack.example?subject="><img> "'")`,
  () => `[words][" onclick="xss()]`,
  () => `[" onclick="xss()]: https://attack.example/ '"><img src=x onerror=xss()>'`,
  () => `A note.[^"onclick="xss()]`,
  (words) => `[^"onclick="xss()]: ${words}`,
];

/** Pictures stand beside articles alone. */
const PICTURES: typeof FORMS = [
  (words) => `![${words}](dam.png "\\"><img src=x onerror=xss()>")`,
  (words) => `In a line ![${words}](dam.png "'\\"><svg onload=xss()>") of text.`,
];

/** One of `TEXTS` texts. */
export function allowedMarkdown(text: number, withPictures: boolean): string {
  const forms = withPictures ? [...FORMS, ...PICTURES] : FORMS;
  return forms
    .map((form, index) => {
      const start = ((text + index) % TEXTS) * SHARE;
      const share = PAYLOADS.slice(start, start + SHARE).join(' ');
      return form(asMarkdown(share), share.replaceAll(/[`\s]+/g, ' '));
    })
    .join('\n\n');
}

/** Markdown that `check` refuses, and that must be harmless all the same. */
export const REFUSED_MARKDOWN = [
  ...PAYLOADS,
  ...PAYLOADS.map((payload) => `A line with ${payload} in it.`),
  ...PAYLOADS.map(
    (payload) => `# ${payload}\n\n- ${payload}\n\n> ${payload}\n\n| ${payload} |\n| --- |`,
  ),
  ...ADDRESSES.flatMap((address) => [
    `[a](${address})`,
    `[a](<${address}>)`,
    `[a](<${address}> "title")`,
    `[a][r]\n\n[r]: <${address}>`,
    `[r]\n\n[r]: ${address}`,
    `<${address}>`,
    `![a](<${address}>)`,
    `[![a](<${address}>)](<${address}>)`,
    `[a](figure:${address})`,
    `[a](<source:${address}>)`,
    `[a](<chart:${address}>)`,
  ]),
];
