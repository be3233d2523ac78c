export { boundMemory } from './bound-memory.ts';
export { PackedText } from './packed-text.ts';
