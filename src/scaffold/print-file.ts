import { printPair, type Value } from '#edit';

/** Lines of YAML, block by block. */
export function printYaml(fields: { [key: string]: Value }): string {
  const lines = Object.entries(fields).flatMap(([key, value]) =>
    printPair(key, value, { indent: 0, step: 2 }),
  );
  return `${lines.join('\n')}\n`;
}

/** Tells editors' programs which schema a file has. */
export function schemaLine(up: string, name: string): string {
  return `# yaml-language-server: $schema=${up}.schemas/${name}.json\n`;
}

/** A Markdown file with front matter. */
export function printMarkdown(fields: { [key: string]: Value }, body: string): string {
  return `---\n${printYaml(fields)}---\n\n${body}\n`;
}
