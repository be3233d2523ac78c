/** Every unit a number can carry, once. Counts have none. */

const hour = 1;
const day = 24 * hour;

/** Spans of time in hours; month and year are the mean Gregorian ones. */
export const durations: ReadonlyMap<string, number> = new Map([
  ['second', hour / 3600],
  ['minute', hour / 60],
  ['hour', hour],
  ['day', day],
  ['week', 7 * day],
  ['month', 30.436875 * day],
  ['year', 365.2425 * day],
]);

/** Printed forms of a measure; the first word is the unit and the form it prints in. */
const measureForms: readonly (readonly string[])[] = [
  ['km', 'kilometre', 'kilometres', 'kilometer', 'kilometers'],
  ['mile', 'miles'],
  ['metre', 'metres', 'meter', 'meters'],
  ['cm', 'centimetre', 'centimetres', 'centimeter', 'centimeters'],
  ['mm', 'millimetre', 'millimetres', 'millimeter', 'millimeters'],
  ['foot', 'feet', 'ft'],
  ['hectare', 'hectares'],
  ['acre', 'acres'],
  ['dunam', 'dunams'],
  ['kg', 'kilo', 'kilos', 'kilogram', 'kilograms'],
  ['tonne', 'tonnes', 'ton', 'tons'],
  ['litre', 'litres', 'liter', 'liters'],
  ['megawatt', 'megawatts', 'mw'],
  ['knot', 'knots'],
  ['kph', 'mph'],
  ['degree', 'degrees'],
];

export const measures: ReadonlyMap<string, string> = new Map(
  measureForms.flatMap((forms) => forms.map((form) => [form, forms[0] ?? form] as const)),
);

/** The form a measure prints in: "1 tonne", "2 tonnes", "2 km". */
export function measureForm(unit: string, plural: boolean): string {
  const name = unit.replace(/^square /, '');
  const forms = measureForms.find(([first]) => first === name) ?? [];
  const many = name === 'foot' ? 'feet' : forms.find((form) => form === `${name}s`);
  return plural && many !== undefined ? unit.replace(name, many) : unit;
}

/** Signs and codes that stand before the number. Two-part signs first. */
export const currencySigns: ReadonlyMap<string, string> = new Map([
  ['us$', 'USD'],
  ['a$', 'AUD'],
  ['c$', 'CAD'],
  ['$', 'USD'],
  ['£', 'GBP'],
  ['€', 'EUR'],
  ['₪', 'ILS'],
  ['¥', 'JPY'],
  ['₽', 'RUB'],
  ['nis', 'ILS'],
  ['usd', 'USD'],
  ['eur', 'EUR'],
  ['gbp', 'GBP'],
  ['ils', 'ILS'],
  ['aud', 'AUD'],
  ['cad', 'CAD'],
  ['jpy', 'JPY'],
  ['rub', 'RUB'],
]);

/** Currency words that follow the number. */
export const currencyWords: ReadonlyMap<string, string> = new Map([
  ['dollars', 'USD'],
  ['dollar', 'USD'],
  ['euros', 'EUR'],
  ['euro', 'EUR'],
  ['pounds', 'GBP'],
  ['shekels', 'ILS'],
  ['shekel', 'ILS'],
  ['yen', 'JPY'],
  ['roubles', 'RUB'],
  ['rubles', 'RUB'],
]);

const codes: ReadonlySet<string> = new Set(currencySigns.values());

export function isCurrency(unit: string): boolean {
  return codes.has(unit);
}

/** The unit of time a word names, singular or plural, or null. */
export function durationOf(word: string): string | null {
  if (durations.has(word)) return word;
  const singular = word.endsWith('s') ? word.slice(0, -1) : '';
  return durations.has(singular) ? singular : null;
}

/** What can be compared with what: all spans of time share one dimension, measured in hours. */
export function dimensionOf(unit: string): { name: string; factor: number } {
  const hours = durations.get(unit);
  return hours === undefined ? { name: unit, factor: 1 } : { name: 'time', factor: hours };
}
