import type { Refusal } from '#quantity';

const REASONS: Record<Refusal['refused'], string> = {
  date: 'It reads as a date.',
  time: 'It reads as a time of day.',
  age: 'It reads as an age.',
  ordinal: 'It reads as a place in an order.',
  designator: 'It reads as a name with a number in it.',
  idiom: 'It is a turn of phrase that counts nothing.',
  none: 'There is no number in it.',
  several: 'There is more than one number in it.',
};

/** Why words were not read as a quantity, as a sentence for an editor. */
export function refusalReason(refusal: Refusal): string {
  return REASONS[refusal.refused];
}
