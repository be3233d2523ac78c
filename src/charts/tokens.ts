/** The colours of the site for each theme. */
export interface Themes {
  light: Colours;
  dark: Colours;
}

/** '--d1' -> '#1d4569'. */
export type Colours = (token: string) => string;

/**
 * Reads the colours out of the site's style sheet of tokens, so that files which stand alone have
 * the same ones. The light ones stand in the first rule for `:root`.
 * @throws Error for a token that the sheet does not define
 */
export function readTokens(css: string): Themes {
  const light = declarations(/:root\s*\{([^}]*)\}/.exec(css)?.[1] ?? '');
  const dark = declarations(DARK.exec(css)?.[1] ?? '');
  return { light: coloursOf(light), dark: coloursOf(new Map([...light, ...dark])) };
}

const DARK = /@media\s*\(prefers-color-scheme:\s*dark\)\s*\{\s*:root\s*\{([^}]*)\}/;

function declarations(rule: string): Map<string, string> {
  const found = rule.matchAll(/(--[a-z0-9-]+)\s*:\s*([^;]+);/g);
  return new Map([...found].map(([, name = '', value = '']) => [name, value.trim()]));
}

function coloursOf(values: Map<string, string>): Colours {
  return (token) => {
    const value = values.get(token);
    if (value === undefined) throw new Error(`The style sheet defines no token "${token}".`);
    const other = /^var\((--[a-z0-9-]+)\)$/.exec(value)?.[1];
    return other === undefined ? value : coloursOf(values)(other);
  };
}
