/** What two maps hold, key by key: what is in one alone, and what differs in both. */
export interface Changes<T> {
  new: T[];
  gone: T[];
  changed: { old: T; new: T }[];
}

export function changesOf<T>(
  old: ReadonlyMap<string, T>,
  next: ReadonlyMap<string, T>,
  textOf: (value: T) => string = (value) => JSON.stringify(value),
): Changes<T> {
  const both = [...next].flatMap(([key, value]) => {
    const before = old.get(key);
    return before === undefined ? [] : [{ old: before, new: value }];
  });
  return {
    new: [...next].filter(([key]) => !old.has(key)).map(([, value]) => value),
    gone: [...old].filter(([key]) => !next.has(key)).map(([, value]) => value),
    changed: both.filter((pair) => textOf(pair.old) !== textOf(pair.new)),
  };
}

/** Names of the keys whose values differ. */
export function differingKeys(old: object, next: object): string[] {
  const names = new Set([...Object.keys(old), ...Object.keys(next)]);
  const written = (record: object, name: string) =>
    JSON.stringify((record as Record<string, unknown>)[name]);
  return [...names].filter((name) => written(old, name) !== written(next, name));
}
