import { count } from '#problems';
import type { Report } from './report.ts';

/** The change in a few sentences, what matters most first. */
export function verdictOf(report: Omit<Report, 'verdict'>, isCompared: boolean): Report['verdict'] {
  const errors = report.problems.filter(({ severity }) => severity === 'error').length;
  const sentences = [
    ...problemSentences(report, errors),
    ...figureSentences(report),
    ...reprintSentences(report),
    ...readingSentences(report),
    ...unboundSentences(report),
    ...correctionSentences(report),
  ];
  if (!isCompared) sentences.push('Its pages cannot be built, so nothing else was compared.');
  if (errors > 0) return { state: 'problems', sentences };
  const isSame = report.pages.length === 0 && report.figures.length === 0 && report.frame === 0;
  if (!isSame) return { state: 'changed', sentences };
  return { state: 'same', sentences: ['Readers read the same as before.'] };
}

function problemSentences({ problems }: Omit<Report, 'verdict'>, errors: number): string[] {
  const missing = problems.filter(({ code }) => code === 'corrections/missing').length;
  if (errors === 0) return [];
  if (missing === errors)
    return [`${count(missing, 'correction')} ${missing === 1 ? 'is' : 'are'} missing.`];
  return [`The content does not pass check: ${count(errors, 'error')}.`];
}

/** Where the record moved and the words did not, somebody has to look. */
function figureSentences({ figures }: Omit<Report, 'verdict'>): string[] {
  if (figures.length === 0) return [];
  const showings = figures
    .flatMap(({ claims }) => claims)
    .filter(({ state }) => state === 'rewritten' || state === 'replaced')
    .flatMap((change) => change.showings);
  const pages = new Set(showings.flatMap(({ address, alsoOn }) => [address, ...alsoOn]));
  const same = showings.filter(({ state }) => state === 'same-words').length;
  const where = pages.size > 0 ? `, printed on ${count(pages.size, 'page')}` : '';
  const changed = `The record of ${count(figures.length, 'figure')} changes${where}.`;
  if (same === 0) return [changed];
  return [changed, `In ${count(same, 'sentence')} the words stay as they were.`];
}

function reprintSentences({ reprints }: Omit<Report, 'verdict'>): string[] {
  if (reprints.length === 0) return [];
  const several = reprints.length > 1;
  const told = `${count(reprints.length, 'sentence')} ${several ? 'print' : 'prints'} another count than before.`;
  const elsewhere = new Set(
    reprints.flatMap((reprint) => reprint.elsewhere.map(({ sentence }) => sentence)),
  ).size;
  if (elsewhere === 0) return [told];
  return [
    told,
    `${count(elsewhere, 'other sentence')} still ${elsewhere > 1 ? 'print' : 'prints'} the old one.`,
  ];
}

function readingSentences({ pages, readings, frame }: Omit<Report, 'verdict'>): string[] {
  const states = Object.groupBy(pages, ({ state }) => state);
  const told = (['new', 'changed', 'moved', 'gone'] as const).flatMap((state) => {
    const number = states[state]?.length ?? 0;
    return number > 0 ? `${count(number, 'page')} ${state}` : [];
  });
  return [
    ...(readings.length > 0
      ? [
          `${count(readings.length, 'reading')} of series ${readings.length > 1 ? 'differ' : 'differs'}.`,
        ]
      : []),
    ...(told.length > 0 ? [`${told.join(', ')}.`] : []),
    ...(told.length === 0 && frame > 0
      ? [`${count(frame, 'page')} differ in head, masthead or footer alone.`]
      : []),
  ];
}

function unboundSentences({ unbound }: Omit<Report, 'verdict'>): string[] {
  if (!unbound?.length) return [];
  return [
    `${count(unbound.length, 'new count')} in the prose ${unbound.length === 1 ? 'is' : 'are'} bound to nothing.`,
  ];
}

/** Readers who saw a correction should find it again. */
function correctionSentences({ corrections }: Omit<Report, 'verdict'>): string[] {
  const gone = corrections.filter(({ state }) => state === 'gone').length;
  if (gone === 0) return [];
  return [`${count(gone, 'correction')} ${gone === 1 ? 'is' : 'are'} taken away.`];
}
