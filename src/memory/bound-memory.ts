import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/**
 * Has memory tidied up now, and from here on when it has grown by a third, and not by several times itself: the
 * reading leaves twice what is needed of it, each later one the lists of the one before, and each page what it was
 * made of. That is a twentieth more work.
 */
export function boundMemory(): void {
  setFlagsFromString('--heap-growing-percent=35');
  setFlagsFromString('--expose-gc');
  const tidyUp = runInNewContext('gc') as (how: { type: 'major'; flavor: 'last-resort' }) => void;
  tidyUp({ type: 'major', flavor: 'last-resort' });
}
