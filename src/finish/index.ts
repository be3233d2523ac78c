export { mapAddresses, mapStyleAddresses } from './addresses.ts';
export { finishIntegration } from './astro.ts';
