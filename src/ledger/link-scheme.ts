/** Schemes that a link of the prose may have; none at all stands for a path of the site. */
export const SCHEMES = ['figure', 'source', 'chart', 'http', 'https', 'mailto'];
const SCHEME = /^([a-z][a-z0-9+.-]*):/i;

/** 'figure' and the text after its colon; the scheme is empty for a path. */
export function splitScheme(destination: string): { scheme: string; rest: string } {
  const scheme = SCHEME.exec(destination)?.[1] ?? '';
  return { scheme: scheme.toLowerCase(), rest: destination.slice(scheme ? scheme.length + 1 : 0) };
}

/** A link or a footnote that names a definition: '[words][name]', '[^name]'. */
export const REFERENCE = /\[[^\][]+\]\[[^\][]*\]|\[\^[^\]\s]+\]/g;
