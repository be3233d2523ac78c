import { describe, expect, test } from 'vitest';
import { edtfOf, periodOf, readDay } from '../../src/import/day.ts';
import { readNumber } from '../../src/import/number.ts';
import { openTable, type Row } from '../../src/import/table.ts';

describe('a date is read in the form that is given, and in no other', () => {
  test.each([
    ['2031-05-03', 'YYYY-MM-DD', '2031-05-03'],
    ['2031-05-03 00:00:00.000', 'YYYY-MM-DD', '2031-05-03'],
    ['2031-05-03T00:00:00Z', 'YYYY-MM-DD', '2031-05-03'],
    ['2031-05-03 14:30', 'YYYY-MM-DD', undefined],
    ['2031-02-29', 'YYYY-MM-DD', undefined],
    ['2032-02-29', 'YYYY-MM-DD', '2032-02-29'],
    ['01/02/2031', 'DD/MM/YYYY', '2031-02-01'],
    ['01/02/2031', 'MM/DD/YYYY', '2031-01-02'],
    ['13/02/2031', 'MM/DD/YYYY', undefined],
    ['01/02/31', 'DD/MM/YYYY', undefined],
    ['1.2.2031', 'DD.MM.YYYY', '2031-02-01'],
    ['1x2x2031', 'DD.MM.YYYY', undefined],
    ['3 May 2031', 'D MMMM YYYY', '2031-05-03'],
    ['03 MAY 2031', 'D MMMM YYYY', '2031-05-03'],
    ['3 Mai 2031', 'D MMMM YYYY', undefined],
    ['2031-02', 'YYYY-MM', '2031-02'],
    ['2031-13', 'YYYY-MM', undefined],
    ['2031', 'YYYY', '2031'],
    ['45000', 'YYYY-MM-DD', undefined],
    ['', 'YYYY-MM-DD', undefined],
  ] as const)('"%s" as %s', (text, format, expected) => {
    const span = readDay(text, format);
    expect(span && edtfOf(span)).toBe(expected);
  });
});

test.each([
  ['2031-05-03', 'day', '2031-05-03'],
  ['2031-06-01', 'week', '2031-05-26/2031-06-01'],
  ['2031-06-02', 'week', '2031-06-02/2031-06-08'],
  ['2031-01-01', 'week', '2030-12-30/2031-01-05'],
  ['2031-05-31', 'month', '2031-05'],
  ['2031-05-31', 'year', '2031'],
] as const)('%s is in the %s %s', (day, every, period) => {
  expect(periodOf(day, every)).toBe(period);
});

describe('a number is read as it is said to be written', () => {
  test.each([
    ['0', {}, 0],
    ['1210', {}, 1210],
    ['1,210', { thousands: ',' }, 1210],
    ['1,210,000.5', { thousands: ',', decimal: '.' }, 1210000.5],
    ['1.210,5', { thousands: '.', decimal: ',' }, 1210.5],
    ["1'210", { thousands: "'" }, 1210],
    ['1,21', { thousands: ',' }, undefined],
    ['1,210', {}, undefined],
    ['1.210', { decimal: ',' }, undefined],
    ['-3', {}, undefined],
    ['\u22123', {}, undefined],
    ['+3', {}, undefined],
    ['1e3', {}, undefined],
    ['0x10', {}, undefined],
    ['NA', {}, undefined],
    ['12O', {}, undefined],
    ['1 2', { thousands: ' ' }, undefined],
  ] as const)('"%s" with %j', (text, numbers, expected) => {
    const read = readNumber(text, numbers);
    expect('number' in read ? read.number : undefined).toBe(expected);
  });
});

async function* piecesOf(text: string, size: number): AsyncGenerator<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

test.each([5, 7, 1000])('rows do not depend on where the file was cut: %d bytes', async (size) => {
  const text = '\ufeffTag;Ort\r\n"3; 5";Häuser\r\n\r\n"zwei\nZeilen";"ein ""Zitat"""\r\n';
  const { rows } = await openTable(piecesOf(text, size), 't.csv');
  const found: Row[] = await Array.fromAsync(rows);
  expect(found.map(({ cells, line }) => [line, ...cells])).toEqual([
    [1, 'Tag', 'Ort'],
    [2, '3; 5', 'Häuser'],
    [4, 'zwei\nZeilen', 'ein "Zitat"'],
  ]);
});
