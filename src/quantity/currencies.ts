/** Every currency a number can carry. A unit is a code ("USD") or, where a name has no one code, the name. */

/** Codes that print before the number. None of them is an English word, since a code is read as well. */
const codes: ReadonlySet<string> = new Set(
  (
    'USD EUR GBP ILS AUD CAD JPY RUB NZD HKD SGD TWD CHF SEK NOK DKK CZK CNY INR PKR LKR KRW IDR MYR THB ' +
    'VND BDT AFN IRR IQD JOD KWD LYD LBP SYP EGP SAR QAR YER AED ZAR NGN KES UGX ETB UAH PLN HUF BRL MXN ARS'
  ).split(' '),
);

/** Names that several currencies share, and the parts of one: the first word is the unit. */
const namedForms: readonly (readonly string[])[] = [
  ['cent', 'cents'],
  ['rupee', 'rupees'],
  ['peso', 'pesos'],
  ['dinar', 'dinars'],
  ['riyal', 'riyals'],
  ['rial', 'rials'],
  ['lira', 'liras'],
  ['franc', 'francs'],
  ['shilling', 'shillings'],
  ['dirham', 'dirhams'],
];

/** Signs and codes that stand before the number. Two-part signs first. */
export const currencySigns: ReadonlyMap<string, string> = new Map([
  ...['us$', '$us'].map((sign) => [sign, 'USD'] as const),
  ...['a$', '$a'].map((sign) => [sign, 'AUD'] as const),
  ...['c$', '$c'].map((sign) => [sign, 'CAD'] as const),
  ...['nz$', '$nz'].map((sign) => [sign, 'NZD'] as const),
  ...['hk$', '$hk'].map((sign) => [sign, 'HKD'] as const),
  ['s$', 'SGD'],
  ['nt$', 'TWD'],
  ['r$', 'BRL'],
  ['rs.', 'rupee'],
  ['$', 'USD'],
  ['£', 'GBP'],
  ['€', 'EUR'],
  ['₪', 'ILS'],
  ['¥', 'JPY'],
  ['₽', 'RUB'],
  ['₹', 'INR'],
  ['₩', 'KRW'],
  ['₴', 'UAH'],
  ['₦', 'NGN'],
  ['₺', 'lira'],
  ['rs', 'rupee'],
  ['rm', 'MYR'],
  ['nis', 'ILS'],
  ...[...codes].map((code) => [code.toLowerCase(), code] as const),
]);

/** What stands before a number of money as a word, in capitals: never the name of a weapon or a road. */
export const currencyCodes: readonly string[] = [...codes, 'NIS', 'RM', 'Rs'];

/** Words that follow the number, and the code they stand for: "dollars", "australian dollars". */
const wordsOfCodes: Readonly<Record<string, readonly string[]>> = {
  USD: ['dollar', 'us dollar', 'american dollar'],
  AUD: ['australian dollar'],
  CAD: ['canadian dollar'],
  NZD: ['new zealand dollar'],
  HKD: ['hong kong dollar'],
  SGD: ['singapore dollar'],
  TWD: ['taiwan dollar', 'taiwanese dollar'],
  EUR: ['euro'],
  GBP: ['pounds sterling', 'british pound'],
  EGP: ['egyptian pound'],
  LBP: ['lebanese pound'],
  SYP: ['syrian pound'],
  CHF: ['swiss franc'],
  SEK: ['swedish crown', 'kronor', 'swedish kronor', 'swedish krona'],
  NOK: ['norwegian crown', 'norwegian kroner'],
  DKK: ['danish crown', 'danish kroner'],
  CZK: ['czech crown', 'koruna', 'czech koruna'],
  ILS: ['shekel', 'new shekel', 'israeli shekel'],
  JPY: ['yen', 'japanese yen'],
  CNY: ['yuan', 'chinese yuan', 'renminbi'],
  KRW: ['korean won', 'south korean won'],
  RUB: ['rouble', 'ruble', 'russian rouble', 'russian ruble'],
  INR: ['indian rupee'],
  PKR: ['pakistani rupee'],
  LKR: ['sri lankan rupee'],
  IDR: ['rupiah'],
  MYR: ['ringgit'],
  THB: ['baht'],
  BDT: ['taka'],
  AFN: ['afghani'],
  IRR: ['iranian rial'],
  IQD: ['iraqi dinar'],
  JOD: ['jordanian dinar'],
  KWD: ['kuwaiti dinar'],
  LYD: ['libyan dinar'],
  SAR: ['saudi riyal'],
  QAR: ['qatari riyal'],
  YER: ['yemeni rial', 'yemeni riyal'],
  ZAR: ['rand'],
  NGN: ['naira'],
  KES: ['kenyan shilling'],
  UGX: ['ugandan shilling'],
  ETB: ['birr'],
  UAH: ['hryvnia'],
  PLN: ['zloty'],
  HUF: ['forint'],
  BRL: ['reais'],
  MXN: ['mexican peso'],
  ARS: ['argentine peso'],
};

/** Read as hundredths of a pound; cents have more than one whole and stay what they are. */
export const pence = 'pence';

const plural = (form: string): string[] => [form, `${form}s`];

/** Currency words that follow the number, one to three of them. */
export const currencyWords: ReadonlyMap<string, string> = new Map([
  ...Object.entries(wordsOfCodes).flatMap(([code, forms]) =>
    forms.flatMap(plural).map((form) => [form, code] as const),
  ),
  ...namedForms.flatMap((forms) => forms.map((form) => [form, forms[0] ?? form] as const)),
  ['pounds', 'GBP'],
  ['pence', pence],
]);

/** Whether the unit prints before its number: "USD 15". */
export function isCode(unit: string): boolean {
  return codes.has(unit);
}

/** The form a named currency prints in: "1 cent", "63 cents"; null for any other unit. */
export function moneyForm(unit: string, many: boolean): string | null {
  const forms = namedForms.find(([first]) => first === unit);
  return forms === undefined ? null : ((many ? forms[1] : undefined) ?? unit);
}

export function isCurrency(unit: string): boolean {
  return isCode(unit) || moneyForm(unit, false) !== null;
}
