import { readFileSync } from 'node:fs';

type Snippets = Record<string, { prefix: string; scope: string; body: string[] }>;

const DAY: Record<string, string> = {
  CURRENT_YEAR: '2021',
  CURRENT_MONTH: '03',
  CURRENT_DATE: '15',
};

/** The committed snippets by prefix, each as VS Code would insert it if nobody filled anything in. */
export function snippets(): Record<string, string> {
  const all: Snippets = JSON.parse(readFileSync('.vscode/content.code-snippets', 'utf8'));
  return Object.fromEntries(
    Object.values(all).map(({ prefix, body }) => [prefix, filled(body.join('\n'))]),
  );
}

/** Variables, choices (the first one), placeholders with a default, and stops. */
function filled(body: string): string {
  return body
    .replace(/\$([A-Z_]+)/g, (_, name: string) => DAY[name] ?? name)
    .replace(/\$\{\d+\|([^,|]+)[^}]*\|\}/g, '$1')
    .replace(/\$\{\d+:([^}]*)\}/g, '$1')
    .replace(/\$\d+/g, '');
}
