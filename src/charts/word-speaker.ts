import type { Words } from '#words';

/** What a chart counts, and who states all of it; where that is more than one, each is named. */
export function wordCounted(label: string, speakers: Iterable<string>, say: Words): string {
  const [speaker, ...others] = new Set(speakers);
  return say.charts.counted(label, others.length > 0 ? undefined : speaker);
}
