import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { addRecords } from '../../src/pull/add-records.ts';
import { CannotWrite } from '#edit';
import type { NewRecord } from '../../src/pull/record.ts';

const record = (figure: string, says = 'at least 12'): NewRecord => ({
  figure,
  newFigure: { label: 'People killed', measure: 'deaths', of: { side: 'left' } },
  claim: 'district',
  fields: { says, by: 'district', source: 'report' },
});

/** A figures file in one of the styles that editors write. */
interface Style {
  indent: number;
  gap: boolean;
  comments: boolean;
  flow: boolean;
  end: string;
  last: boolean;
  figures: number;
}

function fileIn({ indent, gap, comments, flow, end, last, figures }: Style): string {
  const pad = (level: number): string => ' '.repeat(indent * level);
  const lines = [
    'title: Flood',
    'period: "2031-05-02"',
    ...(comments ? ['# what is counted'] : []),
  ];
  lines.push(figures === 0 ? 'figures: {}' : 'figures:');
  for (let k = 0; k < figures; k += 1) {
    if (gap && k > 0) lines.push('');
    if (comments) lines.push(`${pad(1)}# figure ${k}`);
    lines.push(`${pad(1)}homes-${k}:`, `${pad(2)}label: 'Homes'`, `${pad(2)}measure: homes`);
    const claim = `{ says: '${k}', by: district, source: report }`;
    lines.push(`${pad(2)}claims:`);
    if (flow) lines.push(`${pad(3)}first: ${claim}${comments ? ' # said twice' : ''}`);
    else
      lines.push(
        `${pad(3)}first:`,
        `${pad(4)}says: '${k}'`,
        `${pad(4)}by: district`,
        `${pad(4)}source: report`,
      );
  }
  if (comments) lines.push('# the end');
  return lines.join(end) + (last ? end : '');
}

const styles: fc.Arbitrary<Style> = fc.record({
  indent: fc.constantFrom(2, 3, 4),
  gap: fc.boolean(),
  comments: fc.boolean(),
  flow: fc.boolean(),
  end: fc.constantFrom('\n', '\r\n'),
  last: fc.boolean(),
  figures: fc.integer({ min: 0, max: 3 }),
});
const words = fc.oneof(
  fc.constantFrom(
    'at least 12',
    '40',
    "B'Tselem: 12",
    '1:30',
    'no',
    '#12',
    "'",
    '12 "dead"',
    '- 4',
  ),
  fc.string({ minLength: 1, maxLength: 12 }).filter((text) => text.trim() !== ''),
);

interface File {
  figures: Record<string, { claims: Record<string, { says: string }> }>;
}

describe('records added to a figures file', () => {
  test('are what YAML reads there, and every line that was there stands in its order', () => {
    fc.assert(
      fc.property(styles, words, (style, says) => {
        const before = fileIn(style);
        const after = addRecords(before, { title: 'Flood' }, [record('dead', says)]);
        const [old, now] = [parse(before) as File, parse(after) as File];
        expect(now.figures['dead']?.claims['district']?.says).toBe(says);
        const { dead: _dead, ...rest } = now.figures;
        expect({ ...now, figures: rest }).toEqual(old);
        let at = 0;
        for (const line of before.split(/\r?\n/).filter((each) => each !== 'figures: {}')) {
          at = after.indexOf(line, at);
          expect(at).toBeGreaterThanOrEqual(0);
          at += line.length;
        }
        if (style.end === '\r\n') expect(after.replaceAll('\r\n', '')).not.toContain('\n');
      }),
    );
  });

  test.each(['figures:\n', 'figures: # none yet\nseries: {}\n', 'title: T\nfigures:'])(
    'go behind a key that has nothing yet: %j',
    (text) => {
      const after = addRecords(text, { title: 'Flood' }, [record('dead')]);
      expect(Object.keys((parse(after) as File).figures)).toEqual(['dead']);
      for (const line of text.split('\n')) expect(after).toContain(line);
    },
  );

  test('of one figure stand side by side', () => {
    const rival = { ...record('dead', '14'), claim: 'gazette' };
    const after = addRecords(undefined, { title: 'Flood' }, [record('dead'), rival]);
    expect(Object.keys((parse(after) as File).figures['dead']?.claims ?? {})).toEqual([
      'district',
      'gazette',
    ]);
  });

  test.each([
    [
      'a claim id that is taken',
      [record('dead'), record('dead')],
      /has a claim "district" already/,
    ],
    ['no id', [record('The dead')], /"The dead" is no id/],
    [
      'a figure that is not there',
      [{ figure: 'dead', claim: 'a', fields: record('x').fields }],
      /There is no figure "dead"/,
    ],
  ])('are refused for %s', (_, records, message) => {
    expect(() => addRecords(undefined, { title: 'Flood' }, records)).toThrow(message);
    expect(() => addRecords(undefined, { title: 'Flood' }, records)).toThrow(CannotWrite);
  });

  test.each([
    ['figures: [1, 2]\n', /no map of records under "figures"/],
    ['figures:\n  dead: 12\n', /no map of records under "figures/],
    ['title: "x\n', /cannot be read from line/],
  ])('are refused by a file such as %j', (text, message) => {
    const records = text.includes('dead') ? [{ ...record('dead') }] : [record('other')];
    expect(() => addRecords(text, { title: 'Flood' }, records)).toThrow(message);
  });
});
