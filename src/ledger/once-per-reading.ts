import { markShared } from './fingerprint.ts';
import type { Content } from './records.ts';

/** Values of one kind that are kept at a time; then all of them go, so that memory does not grow with a site. */
const MOST = 4000;

interface Made<Value> {
  value: Value;
  /** The units that were looked at for it. */
  units: readonly string[];
}

/**
 * Makes what many pages show once for each reading of the content, which is not changed once it is read.
 * What is given is shared by all who ask, and so is its part of their fingerprints: nobody may change it.
 */
export function oncePerReading<Of extends [] | [key: unknown], Value>(
  make: (content: Content, ...of: Of) => Value,
): (content: Content, ...of: Of) => Value {
  const readings = new WeakMap<Content, Map<unknown, Made<Value>>>();
  const start = (content: Content) => {
    const none = new Map<unknown, Made<Value>>();
    readings.set(content, none);
    return none;
  };
  return (content, ...of) => {
    const [key] = of;
    const known = readings.get(content) ?? start(content);
    const before = known.get(key);
    if (before) {
      content.looks?.noteAll(before.units);
      return before.value;
    }
    if (known.size >= MOST) known.clear();
    const made = madeOf(content, () => markShared(make(content, ...of)));
    known.set(key, made);
    return made.value;
  };
}

function madeOf<Value>({ looks }: Content, make: () => Value): Made<Value> {
  return looks ? looks.during(make) : { value: make(), units: [] };
}
