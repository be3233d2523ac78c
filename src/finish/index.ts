export { addressesOf, mapStyleAddresses } from './addresses.ts';
export { finishIntegration } from './astro.ts';
export type { BuiltPages } from './built-pages.ts';
export { filesOf } from './files-of.ts';
export { pagesIn, tellCopied } from './last-built.ts';
export { readShard, type Shard } from './shards.ts';
export { SEARCH, withPolicy } from './policy.ts';
export { startTags, type Tag } from './tags.ts';
export { verify } from './verify.ts';
