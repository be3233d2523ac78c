import { report as reportProblems } from '#problems';
import type { Review } from '../compare/compare.ts';
import { reportMarkdown } from './comment/to-markdown.ts';
import { reportPage } from './page/to-html.ts';
import { toText } from './to-text.ts';

export const REPORT_FORMATS = ['text', 'markdown', 'json', 'html', 'github'] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

/**
 * The whole report in one of its formats.
 * @param pagesAt where the pages of the new state can be read, if anywhere
 */
export function printReport(review: Review, format: ReportFormat, pagesAt?: string): string {
  const { report, problems, pictures, base, head } = review;
  switch (format) {
    case 'json':
      return `${JSON.stringify(report, null, 2)}\n`;
    case 'github': {
      // A run that asks for annotations has those of `check` already.
      const own = problems.filter(({ code }) => code === 'corrections/missing');
      return reportProblems(own, { format, textOf: () => undefined, colour: false });
    }
    case 'text':
      return toText(report);
    case 'markdown':
      return reportMarkdown(report, { pagesAt });
    case 'html': {
      const shots = Map.groupBy(pictures, ({ address }) => address);
      const picturesOf = ({ address }: { address: string }) => shots.get(address) ?? [];
      return reportPage(report, { pagesAt, base, head, picturesOf });
    }
  }
}
