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
  letters: 'A letter touches the number: look for one among the digits, or put a space after it.',
  before: 'Words before the number may change it: begin with its hedge, or with the number.',
  after: 'Words after the number may change it: put the hedge next to it, as in "about 12".',
};

/** Why words were not read as a quantity, as a sentence for an editor. */
export function refusalReason(refusal: Refusal): string {
  return REASONS[refusal.refused];
}
