import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ConfigData, HtmlValidate } from 'html-validate';

const RULES: ConfigData = {
  root: true,
  extends: ['html-validate:recommended', 'html-validate:a11y'],
  rules: {
    // The title of a chart is a finding in a sentence, and that of its page says the same.
    'long-title': 'off',
    // It knows no names by aria-labelledby, as the links behind headings have them; axe does.
    'wcag/h30': 'off',
  },
};

/** What is wrong with the HTML of each page of a built site: a sentence with its page and line. */
export async function htmlFaults(folder: string): Promise<string[]> {
  const validator = new HtmlValidate(RULES);
  const faults: string[] = [];
  for (const path of globSync('**/*.html', { cwd: folder }).sort()) {
    const report = await validator.validateString(readFileSync(join(folder, path), 'utf8'), path);
    for (const { messages } of report.results)
      for (const { ruleId, message, line } of messages)
        faults.push(`${path}:${line}: ${message} (${ruleId})`);
  }
  return faults;
}
