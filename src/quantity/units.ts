/** Every unit a number can carry beside currencies, once. Counts have none. */

const hour = 1;
const day = 24 * hour;
const year = 365.2425 * day;

/** Spans of time in hours; month and year are the mean Gregorian ones. */
export const durations: ReadonlyMap<string, number> = new Map([
  ['second', hour / 3600],
  ['minute', hour / 60],
  ['hour', hour],
  ['day', day],
  ['week', 7 * day],
  ['fortnight', 14 * day],
  ['month', year / 12],
  ['year', year],
  ['decade', 10 * year],
  ['century', 100 * year],
]);

const otherDurations: ReadonlyMap<string, string> = new Map([
  ['centuries', 'century'],
  ['sec', 'second'],
  ['secs', 'second'],
  ['min', 'minute'],
  ['mins', 'minute'],
  ['hr', 'hour'],
  ['hrs', 'hour'],
  ['yrs', 'year'],
]);

/** Lengths, which have squares as well; the first word is the unit and the form it prints in. */
const lengthForms: readonly (readonly string[])[] = [
  ['km', 'kilometre', 'kilometres', 'kilometer', 'kilometers'],
  ['mile', 'miles'],
  ['metre', 'metres', 'meter', 'meters'],
  ['cm', 'centimetre', 'centimetres', 'centimeter', 'centimeters'],
  ['mm', 'millimetre', 'millimetres', 'millimeter', 'millimeters'],
  ['foot', 'feet', 'ft'],
  ['yard', 'yards'],
  ['inch', 'inches'],
];

/** Printed forms of any other measure; the first is the unit and the form it prints in. */
const otherForms: readonly (readonly string[])[] = [
  ['nautical mile', 'nautical miles'],
  ['hectare', 'hectares'],
  ['acre', 'acres'],
  ['dunam', 'dunams'],
  ['kg', 'kilo', 'kilos', 'kilogram', 'kilograms'],
  ['gram', 'grams'],
  ['tonne', 'tonnes', 'ton', 'tons'],
  ['ounce', 'ounces'],
  ['lb', 'lbs'],
  ['litre', 'litres', 'liter', 'liters'],
  ['gallon', 'gallons'],
  ['barrel', 'barrels'],
  ['kilowatt', 'kilowatts', 'kw'],
  ['megawatt', 'megawatts', 'mw'],
  ['gigawatt', 'gigawatts', 'gw'],
  ['megawatt hour', 'megawatt hours', 'mwh'],
  ['kilowatt hour', 'kilowatt hours', 'kwh'],
  ['gigabyte', 'gigabytes', 'gb'],
  ['knot', 'knots'],
  [
    'kph',
    ...['km / h', 'kmh', 'km per hour', 'kilometres per hour', 'kilometers per hour'],
    ...['kilometres an hour', 'kilometers an hour', 'km an hour'],
  ],
  ['mph', 'miles per hour', 'miles an hour'],
  ['degree Celsius', 'degrees celsius', 'degree celsius', '° c', 'celsius'],
  ['degree Fahrenheit', 'degrees fahrenheit', 'degree fahrenheit', '° f', 'fahrenheit'],
  ['degree', 'degrees', '°'],
  ['basis point', 'basis points', 'bps'],
  ['magnitude'],
];

/** Areas and volumes: "square km", "sq km", "sq. km", "cubic metres". */
function raised(power: string, heads: readonly string[]): string[][] {
  return lengthForms.map(([first, ...rest]) => [
    `${power} ${first}`,
    ...heads.flatMap((head) => [first, ...rest].map((form) => `${head} ${form}`)),
    ...(first === 'metre' ? heads.map((head) => `${head} m`) : []),
  ]);
}

const measureForms = [
  ...lengthForms,
  ...raised('square', ['square', 'sq', 'sq .']),
  ...raised('cubic', ['cubic']),
  ...otherForms,
];

/** The unit each printed form stands for; a form of several words has one space between two. */
export const measures: ReadonlyMap<string, string> = new Map(
  measureForms.flatMap((forms) => forms.map((form) => [form, forms[0] ?? form] as const)),
);

const plurals: ReadonlyMap<string, string> = new Map(
  [...lengthForms, ...otherForms].flatMap(([one = '', many = '']) =>
    [`${one}s`, 'feet', 'inches'].includes(many) ? [[one, many] as const] : [],
  ),
);

/** The form a measure prints in: "1 tonne", "2 tonnes", "2 square km", "2 degrees Celsius". */
export function measureForm(unit: string, many: boolean): string {
  if (!many) return unit;
  const [, power = '', name = ''] = /^(square |cubic )?(.*)$/.exec(unit) ?? [];
  return power + (plurals.get(name) ?? name.replace(/^degree /, 'degrees '));
}

/** The form a span of time prints in: "1 century", "2 centuries". */
export function durationForm(unit: string, many: boolean): string {
  if (!many) return unit;
  return unit === 'century' ? 'centuries' : `${unit}s`;
}

/** The unit of time a word names, singular or plural, or null. */
export function durationOf(word: string): string | null {
  if (durations.has(word)) return word;
  const singular = word.endsWith('s') ? word.slice(0, -1) : '';
  return durations.has(singular) ? singular : (otherDurations.get(word) ?? null);
}

/** What can be compared with what: all spans of time share one dimension, measured in hours. */
export function dimensionOf(unit: string): { name: string; factor: number } {
  const hours = durations.get(unit);
  return hours === undefined ? { name: unit, factor: 1 } : { name: 'time', factor: hours };
}
