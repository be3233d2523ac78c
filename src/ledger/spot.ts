import type { Place } from '#problems';

/** A place, or how to find it where something is wrong there: files that are in order need not be parsed. */
export type Spot = Place | (() => Place);

export const placeAt = (spot: Spot): Place => (typeof spot === 'function' ? spot() : spot);
