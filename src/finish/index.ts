export { finishIntegration } from './astro.ts';
export { startTags } from './tags.ts';
