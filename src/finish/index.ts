export { addressesOf, mapStyleAddresses } from './addresses.ts';
export { finishIntegration } from './astro.ts';
export { filesOf } from './files-of.ts';
export { SEARCH, withPolicy } from './policy.ts';
export { startTags, type Tag } from './tags.ts';
export { verify } from './verify.ts';
