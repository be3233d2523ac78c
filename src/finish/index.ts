export { apart } from './apart.ts';
export { addressesOf, mapStyleAddresses } from './addresses.ts';
export { finishIntegration } from './astro.ts';
export { filesOf } from './finish-pages.ts';
export { originOf } from './links-out.ts';
export { addPolicy, SEARCH } from './policy.ts';
export { startTags, type Tag } from './tags.ts';
