/** Who states all that a chart shows; nothing where that is more than one, and each is named. */
export function wordSpeaker(speakers: Iterable<string>): string {
  const [speaker, ...others] = new Set(speakers);
  return speaker === undefined || others.length > 0 ? '' : `, as stated by ${speaker}`;
}
