import { nearest, problem } from '#problems';
import { type Bound, isResolved, resolveBinding, type Unresolved } from './bind.ts';
import { readBindingTarget } from './binding-target.ts';
import type { Content, SeriesRecord } from './records.ts';
import { placeAt, type Spot } from './spot.ts';

/** The claim that a row of a chart draws. */
export function chartRow(content: Content, reference: string, place: Spot): Bound | Unresolved {
  const target = readBindingTarget(reference);
  if (!target) return 'silent';
  const resolved = resolveBinding(content, target, place);
  return isResolved(resolved) ? resolved.inputs[0] : resolved;
}

/** The series that a line of a chart draws, given as '<event>/<series>'. */
export function chartSeries(
  content: Content,
  reference: string,
  place: Spot,
): SeriesRecord | Unresolved {
  const [eventId = '', seriesId = ''] = reference.split('/');
  const { broken, events } = content;
  const event = events.get(eventId);
  if (broken.has(`events/${eventId}`) || broken.has(`events/${eventId}/series/${seriesId}`))
    return 'silent';
  if (!event) return unknown('reference/unknown-event', eventId, [...events.keys()], place);
  const series = event.series.get(seriesId);
  return series ?? unknown('reference/unknown-series', seriesId, [...event.series.keys()], place);
}

function unknown(
  code: 'reference/unknown-event' | 'reference/unknown-series',
  written: string,
  known: string[],
  place: Spot,
) {
  return problem(code, placeAt(place), { written, nearest: nearest(written, known), known });
}

export function isSeries(found: SeriesRecord | Unresolved): found is SeriesRecord {
  return typeof found === 'object' && 'readings' in found;
}
