import { exactly, printQuantity } from '#quantity';

/** A number that an axis, a bound or a band states, with its unit: '2,000', '40%', '12 million'. */
export function printNumber(value: number, unit: string): string {
  const scale = SCALES.find(({ size }) => value >= size && isShort(value / size));
  const quantity = exactly(value, unit);
  return printQuantity(scale === undefined ? quantity : { ...quantity, word: scale.word });
}

/** A bound that the words soften: 'about 40'. */
export function printAbout(value: number, unit: string): string {
  return printQuantity({ ...exactly(value, unit), relation: 'about' });
}

const SCALES = [
  { size: 1e9, word: 'billion' },
  { size: 1e6, word: 'million' },
];

/** True of a number that is written with one decimal at most. */
function isShort(value: number): boolean {
  return Number.isInteger(Number((value * 10).toPrecision(12)));
}
