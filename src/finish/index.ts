export { mapAddresses, mapStyleAddresses } from './addresses.ts';
export { finishIntegration } from './astro.ts';
export { startTags } from './tags.ts';
