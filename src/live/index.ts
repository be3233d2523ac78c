export { liveIntegration } from './integration.ts';
