import { areaPage, findPage, manualPage, printText } from '#manual';
import type { ExitCode } from './check.ts';
import { type Options, WrongUse } from './options.ts';
import type { Terminal } from './terminal.ts';

/**
 * `manual`: prints a page of the manual, or its contents.
 * @throws WrongUse for a page that there is not
 */
export function manual({ words }: Options, terminal: Terminal): ExitCode {
  const found = words.length === 0 ? { page: '' } : findPage(words);
  if ('page' in found) terminal.print(printText(manualPage(found.page)));
  else if ('area' in found) terminal.print(printText(areaPage(found.area)));
  else throw new WrongUse(notFound(words.join(' '), found));
  if (words.length === 0) terminal.say('Read a page: npm run manual -- binding/overclaims');
  return 0;
}

function notFound(
  asked: string,
  found: { several: string[] } | { nearest: string | undefined },
): string {
  if ('several' in found)
    return `"${asked}" is the name of ${found.several.length} pages. Write one of them whole: ${found.several.join(', ')}.`;
  const near = found.nearest;
  const next = near
    ? `Read the nearest one: npm run manual -- ${near}`
    : 'See what there is: npm run manual';
  return `The manual has no page "${asked}". ${next}`;
}
