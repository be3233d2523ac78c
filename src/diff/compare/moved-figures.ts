import type { Edition } from '../edition/edition.ts';
import type { FigureFacts } from '../edition/records.ts';

/** Figures that came under another name or event, by what they are called now: still the same question. */
export function movedFigures({
  base,
  head,
}: {
  base: Edition;
  head: Edition;
}): Map<string, string> {
  const nameOf = ({ label, measure }: FigureFacts) => `${label}\n${measure.id}`;
  const gone = [...base.figures.values()].filter(({ ref }) => !head.figures.has(ref));
  const byName = new Map(gone.map((figure) => [nameOf(figure), figure.ref]));
  const added = [...head.figures.values()].filter(({ ref }) => !base.figures.has(ref));
  return new Map(
    added.flatMap((figure): [string, string][] => {
      const from = byName.get(nameOf(figure));
      return from === undefined ? [] : [[figure.ref, from]];
    }),
  );
}
