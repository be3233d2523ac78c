let touched = new Set<string>();

/**
 * Notes a path below the cache of pages before something there is made, changed or taken away: that of a file, or
 * of a folder with a slash at its end. Astro gives back nothing of what an integration has done.
 */
export function tellTouched(path: string): void {
  touched.add(path);
}

/** What the builds of this process have touched since this was asked last. */
export function takeTouched(): ReadonlySet<string> {
  const told = touched;
  touched = new Set();
  return told;
}
