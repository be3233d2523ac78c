import type { DraftMention } from './draft.ts';

const KIND_WORDS: Partial<Record<DraftMention['kind'], string>> = {
  'casualty-killed': 'killed',
  'casualty-wounded': 'wounded',
};

/** Words on one line, without the line ends of the file. */
export const oneLine = (words: string): string => words.replace(/\s+/g, ' ').trim();

/** "The district" as it stands behind "by". */
function inMidSentence(words: string): string {
  return words.replace(/^(?:The|An?) /, (article) => article.toLowerCase());
}

/** What was read of a number besides its words: kind, speaker, time, whole. */
export function factsOf(mention: DraftMention, mentions: readonly DraftMention[]): string {
  const whole = mention.partOf === null ? undefined : mentions[mention.partOf];
  return [
    KIND_WORDS[mention.kind] ?? mention.kind,
    ...(mention.attribution ? [`by ${inMidSentence(oneLine(mention.attribution))}`] : []),
    ...(mention.period ? [oneLine(mention.period)] : []),
    ...(whole ? [`part of “${oneLine(whole.words)}”`] : []),
    ...(mention.delta ? ['on top of an earlier count'] : []),
    ...(mention.cumulative ? ['a total so far'] : []),
    ...(mention.superseded ? ['taken back by the text itself'] : []),
  ].join(' · ');
}
