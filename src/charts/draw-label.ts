import type { LabelLine } from './label-lines.ts';
import { element, em, escapeText, inline } from './svg.ts';

/** A line of a row's label. Parts are told apart by a space, for those who hear or copy it. */
export function drawLine({ baseline, parts }: LabelLine): string {
  const runs = parts.map(({ role, text }, index) => {
    const shift = index > 0 && parts[index - 1]?.role !== role ? { dx: '.3em' } : {};
    return inline('tspan', { class: role, ...shift }, escapeText(text));
  });
  return inline('text', { class: 'halo', y: em(baseline) }, runs.join(' '));
}

/** A line of small type. Its size stands on the tspan: em in x and y count at the chart's size. */
export function drawSmall({ baseline, parts }: LabelLine): string {
  const text = escapeText(parts.map((part) => part.text).join(' '));
  return inline(
    'text',
    { class: 'halo', y: em(baseline) },
    inline('tspan', { class: 'small' }, text),
  );
}

/** The outer element of a chart: fluid, with its description as its name. */
export function drawRoot(height: number, description: string, children: string[]): string {
  return element(
    'svg',
    { class: 'chart', role: 'img', 'aria-label': description, width: '100%', height: em(height) },
    children,
  );
}

/** Clips marks at the edge of the chart: a blur round a small value does not leave the frame. */
export function drawClipped(height: number, marks: string[]): string {
  return element(
    'svg',
    { 'aria-hidden': 'true', width: '100%', height: em(height), overflow: 'hidden' },
    marks,
  );
}
