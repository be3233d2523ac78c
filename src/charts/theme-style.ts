import type { Colours } from './tokens.ts';

/** Properties that a token colours, as the classes of `fixElements` name them. */
const CLASS = /^(fill|stroke|stop-color)-([a-z0-9-]+)$/;

/**
 * A style sheet that gives the marks of a drawing the colours of the dark theme. It names only the
 * tokens that the drawing uses. Programs that know no media queries pass it over.
 */
export function darkStyle(svg: string, dark: Colours): string {
  const classes = [...svg.matchAll(/ class="([^"]*)"/g)].flatMap(([, names = '']) =>
    names.split(' '),
  );
  const rules = [...new Set(classes)].sort().flatMap((name) => ruleFor(name, dark));
  return `@media (prefers-color-scheme: dark) {\n${rules.join('\n')}\n}`;
}

function ruleFor(name: string, dark: Colours): string[] {
  const [, property, token] = CLASS.exec(name) ?? [];
  return property ? [`.${name} { ${property}: ${dark(`--${token}`)} }`] : [];
}
