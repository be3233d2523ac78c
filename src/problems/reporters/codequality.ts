import type { Problem } from '../problem.ts';
import { fingerprints } from './fingerprint.ts';

/** Of GitLab's five words; an error stops publication. */
const SEVERITY = { error: 'critical', warning: 'minor' } as const;

/** For merge requests of GitLab: a Code Quality report, one issue a problem. */
export function reportCodeQuality(problems: readonly Problem[]): string {
  const names = fingerprints(problems);
  const issues = problems.map(({ code, severity, place, message, hint }, index) => ({
    description: `${message} ${hint}`,
    check_name: code,
    fingerprint: names[index],
    severity: SEVERITY[severity],
    location: { path: place.file, lines: { begin: place.line, end: place.endLine } },
  }));
  return `${JSON.stringify(issues, null, 2)}\n`;
}
