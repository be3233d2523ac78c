import type { Place } from '#problems';
import { type Bound, isResolved, resolveBinding, type Unresolved } from './bind.ts';
import { readBindingTarget } from './binding-target.ts';
import type { Content } from './records.ts';

/** The claim that a row of a chart draws. */
export function chartRow(content: Content, reference: string, place: Place): Bound | Unresolved {
  const target = readBindingTarget(reference);
  if (!target) return 'silent';
  const resolved = resolveBinding(content, target, place);
  return isResolved(resolved) ? resolved.inputs[0] : resolved;
}
