import ts from 'typescript';

/** Attributes whose values are read or heard. */
const SPOKEN = new Set(['alt', 'aria-label', 'caption', 'label', 'placeholder', 'title']);

/** Formats of files have one name in every language. */
const FORMAT = /^(?:CSV|JSON|PNG|SVG)$/;

/** Words of the interface that a file of Astro's rooms writes itself, instead of taking them from the catalogue. */
export function ownWords(path: string, text: string): string[] {
  const [fence, template] = path.endsWith('.astro') ? partsOf(text) : [text, ''];
  return [...literals(parse('fence.ts', fence)), ...literals(parse('template.tsx', template))];
}

/** The code between the fences, and the markup after it as TSX reads it. */
function partsOf(astro: string): [fence: string, template: string] {
  const [whole = '', fence = ''] = /^---\n(.*?)\n---\n/s.exec(astro) ?? [];
  const markup = astro
    .slice(whole.length)
    .replace(/<!doctype html>|<!--.*?-->|<script\b.*?<\/script>/gis, '');
  return [fence, `<>${markup}</>`];
}

function parse(name: string, text: string): ts.SourceFile {
  return ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true);
}

function literals(node: ts.Node): string[] {
  if (ts.isImportDeclaration(node) || ts.isTypeNode(node)) return [];
  if (ts.isJsxText(node))
    return [node.text.trim()].filter((text) => /\p{L}/u.test(text) && !FORMAT.test(text));
  if (ts.isJsxAttribute(node)) return inAttribute(node);
  const own = ts.isStringLiteralLike(node) || ts.isTemplateLiteralToken(node) ? [node.text] : [];
  return [...own.filter(isSaid), ...childrenOf(node).flatMap(literals)];
}

function childrenOf(node: ts.Node): ts.Node[] {
  const children: ts.Node[] = [];
  ts.forEachChild(node, (child) => void children.push(child));
  return children;
}

function inAttribute({ name, initializer }: ts.JsxAttribute): string[] {
  if (initializer === undefined) return [];
  if (!ts.isStringLiteral(initializer)) return literals(initializer);
  const spoken = SPOKEN.has(name.getText()) && /\p{L}/u.test(initializer.text);
  return spoken ? [initializer.text] : [];
}

/** True of a text that begins with a capital letter or holds two words: names of code do neither. */
function isSaid(text: string): boolean {
  if (/^<|^[a-z]+\/[a-z]+;?/.test(text)) return false;
  return (
    /^\s*\p{Lu}\p{Ll}/u.test(text) ||
    /\p{Ll}[,.;:]? \p{L}/u.test(text) ||
    /^[,;:] \p{L}/u.test(text)
  );
}
