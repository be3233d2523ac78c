import { report as reportProblems } from '#problems';
import type { Review } from '../compare/compare.ts';

export const REPORT_FORMATS = ['text', 'markdown', 'json', 'html', 'github'] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

/** The whole report in one of its formats. */
export function printReport(review: Review, format: ReportFormat): string {
  switch (format) {
    case 'json':
      return `${JSON.stringify(review.report, null, 2)}\n`;
    case 'github':
      return reportProblems(review.problems, {
        format: 'github',
        textOf: () => undefined,
        colour: false,
      });
    default:
      return '';
  }
}
