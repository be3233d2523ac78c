export { finishIntegration } from './astro.ts';
