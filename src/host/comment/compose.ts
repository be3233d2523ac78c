import { printable } from '#problems';
import { neutral } from './neutral.ts';

/** A commit that was built, and the address of the run that did it. */
interface Built {
  commit: string;
  run: string;
}

/** What the comment of a pull request tells. */
export type Tidings =
  | (Built & { as: 'built'; address: string; report: string | undefined })
  | (Built & { as: 'report'; report: string; why: string })
  | (Built & { as: 'refused'; faults: readonly string[] })
  | { as: 'closed' };

/** GitHub takes so many characters; the mark of the comment and a sentence are added. */
export const MOST = 65_536 - 600;

/**
 * The text of the comment. The report and the faults are in the words of a stranger, so they are made
 * neutral here; the rest is ours.
 */
export function compose(tidings: Tidings): string {
  const rest = told(tidings);
  const text = [headOf(tidings), ...(rest === '' ? [] : [rest])].join('\n\n');
  return cut(text);
}

function headOf(tidings: Tidings): string {
  switch (tidings.as) {
    case 'built':
      return `**[Preview of this change](${tidings.address})**, as of ${commitOf(tidings)}. Search engines are asked to pass it over. It is taken away when the pull request is closed. [The run](${tidings.run}) has the whole report, \`review.html\`.`;
    case 'report':
      return `**No preview** of ${commitOf(tidings)}: ${tidings.why} [The run](${tidings.run}) has its log.`;
    case 'refused':
      return `**No preview** of ${commitOf(tidings)}: what was built is not published, since it could harm those who open it. [The run](${tidings.run}) has its log.`;
    case 'closed':
      return 'The preview of this pull request was taken away when it was closed.';
  }
}

function commitOf({ commit }: Built): string {
  return `\`${commit.slice(0, 7)}\``;
}

function told(tidings: Tidings): string {
  if (tidings.as === 'refused') return listed(tidings.faults);
  if (tidings.as === 'closed' || tidings.report === undefined) return '';
  return neutral(tidings.report);
}

const MOST_FAULTS = 20;

function listed(faults: readonly string[]): string {
  const lines = faults.slice(0, MOST_FAULTS).map((fault) => `- \`${plain(fault)}\``);
  const left = faults.length - lines.length;
  return [...lines, ...(left > 0 ? [`- and ${left} more`] : [])].join('\n');
}

/** One line of code: no sign of Markdown means anything in it. */
function plain(fault: string): string {
  return printable(fault).replace(/[`\n]/g, ' ').slice(0, 300);
}

function cut(text: string): string {
  if (text.length <= MOST) return text;
  const end = text.lastIndexOf('\n', MOST);
  const kept = text.slice(0, end === -1 ? MOST : end);
  return `${kept}\n\nThe rest does not fit into a comment. The report \`review.html\` of the run has all of it.`;
}
