import type { FigureCorrection } from '#ledger';

/**
 * Corrections of articles that had a figure wrong, for JSON: newest first.
 * @param address makes an absolute address of a path of the site
 */
export function correctionEntries(
  corrections: readonly FigureCorrection[],
  address: (path: string) => string,
) {
  return corrections.map(({ correction, article }) => ({
    id: correction.id,
    date: correction.date.edtf,
    figure: correction.figure,
    was: correction.was,
    now: correction.now,
    reason: correction.reason,
    severity: correction.severity,
    article: article.title,
    address: address(`/articles/${article.id}/#${correction.anchor}`),
  }));
}
