import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawChart } from '#charts';
import { wordsIn } from '#words';
import { LINE_BUDGET } from '../../../src/charts/label-lines.ts';
import { widthOf } from '../../../src/charts/text-width.ts';
import { INDENT, placeTimeline } from '../../../src/charts/timeline/place-timeline.ts';
import { rankTimeline } from '../../../src/charts/timeline/rank-timeline.ts';
import { timeline } from './cases.ts';

const say = wordsIn('en');

const DAY = 86_400_000;
const words = fc
  .array(
    fc.oneof(
      fc.constantFrom('The', 'Ministry', 'WMWMWM', 'السلطة', '<b>', 'struck', '"&"'),
      fc.string({ maxLength: 50, unit: 'grapheme' }),
    ),
    { minLength: 1, maxLength: 15 },
  )
  .map((each) => `It ${each.join(' ')}`);

const step = fc.oneof(fc.nat(4), fc.nat(4000));

/** Events some days apart, earliest first. */
const anyTimeline = fc
  .array(fc.record({ step, words }), { minLength: 1, maxLength: 60 })
  .map((events) => {
    let time = 0;
    return timeline(
      events.map((event): [string, string, string] => {
        time += event.step * DAY;
        const date = new Date(time).toISOString().slice(0, 10);
        return [date, `on ${date}`, event.words];
      }),
    );
  });

describe('any timeline', () => {
  test('has no two lines that touch and none that leaves the frame', () => {
    fc.assert(
      fc.property(anyTimeline, (chart) => {
        const { height, events, strip } = placeTimeline(chart, say);
        const lines = events.flatMap((event) => event.lines);
        for (const { from, to } of strip?.marks ?? []) {
          expect(from).toBeGreaterThan(0);
          expect(to).toBeGreaterThanOrEqual(from);
          expect(to).toBeLessThan(100);
        }
        const dates = strip?.ends.map((each) => each.baseline) ?? [0];
        expect((lines[0]?.baseline ?? 0) - Math.max(...dates)).toBeGreaterThan(0.9);
        for (const [index, { baseline, text }] of lines.entries()) {
          const before = lines[index - 1]?.baseline ?? -1;
          expect(baseline - before).toBeGreaterThanOrEqual(1.15);
          expect(INDENT + widthOf(text)).toBeLessThanOrEqual(LINE_BUDGET + 1e-9);
        }
        expect(lines.at(-1)?.baseline).toBeLessThan(height);
      }),
    );
  });

  test('leaves at least as much room for a longer time', () => {
    fc.assert(
      fc.property(anyTimeline, (chart) => {
        const ranked = rankTimeline(chart, say);
        const placed = placeTimeline(chart, say).events.slice(0, -1);
        const gaps = placed.map(({ lines, end }, index) => ({
          days: ranked[index]?.days ?? 0,
          room:
            end -
            Math.max(...lines.filter((each) => each.role !== 'later').map((each) => each.baseline)),
        }));
        const sorted = gaps.toSorted((a, b) => a.days - b.days);
        for (const [index, { room }] of sorted.slice(1).entries())
          expect(room).toBeGreaterThanOrEqual((sorted[index]?.room ?? 0) - 1e-9);
      }),
    );
  });

  test('is the same to the byte when drawn again', () => {
    fc.assert(
      fc.property(anyTimeline, (chart) => {
        const href = (path: string) => path;
        expect(drawChart(structuredClone(chart), { href, words: say })).toEqual(
          drawChart(chart, { href, words: say }),
        );
      }),
      { numRuns: 30 },
    );
  });
});
