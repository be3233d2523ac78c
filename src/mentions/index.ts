export type { Block } from './blocks.ts';
export { findMentions } from './find-mentions.ts';
export type { Kind, Mention } from './mention.ts';
export { sentenceAround } from './sentence-around.ts';
