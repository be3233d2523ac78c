import type { Words } from '#words';

/** What the script says. The page brings it along, so that the script needs no catalogue. */
export type ScriptWords = Words['search']['script'] & Pick<Words['search'], 'kinds'>;

/** A text with what is looked for in it. */
export function filled(text: string, values: Record<string, string | number>): string {
  return text.replace(/\{(\w+)\}/g, (sign, name: string) => String(values[name] ?? sign));
}

/** The text for a number, in the form that the language has for it. */
export function counted(texts: ScriptWords['found'], count: number, language: string): string {
  return texts[new Intl.PluralRules(language).select(count)] ?? texts.other;
}
