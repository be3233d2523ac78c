import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ChartFacts, Edition } from '../edition/edition.ts';
import type { Report } from '../report.ts';
import { changesOf } from './keys.ts';

type ChartChange = Report['charts'][number];

/** Charts that came, went or changed: what they draw, how they are drawn, or both. */
export function chartChanges(base: Edition, head: Edition): ChartChange[] {
  const { new: added, gone } = changesOf(base.charts, head.charts);
  const kept = [...head.charts.values()].flatMap((chart): ChartChange[] => {
    const old = base.charts.get(chart.id);
    const parts = old ? partsOf(old, chart, base, head) : [];
    return parts.length > 0 ? [{ ...named(chart), state: 'changed', parts }] : [];
  });
  return [
    ...kept,
    ...added.map((chart): ChartChange => ({ ...named(chart), state: 'new', parts: [] })),
    ...gone.map((chart): ChartChange => ({ ...named(chart), state: 'gone', parts: [] })),
  ].sort((a, b) => (a.id < b.id ? -1 : 1));
}

const named = ({ id, title }: ChartFacts) => ({ id, title });

function partsOf(old: ChartFacts, next: ChartFacts, base: Edition, head: Edition) {
  const parts: ChartChange['parts'] = [];
  if (old.rows !== next.rows) parts.push('data');
  if (pictureOf(base, old) !== pictureOf(head, next)) parts.push('picture');
  return parts;
}

/** The drawing of a chart as SVG; '' where there is none. */
export function pictureOf({ folder }: Edition, { picture }: ChartFacts): string {
  const file = join(folder, picture);
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}
