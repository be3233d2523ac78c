/** How large an artifact may be; bytes but for `files`. */
export interface Limits {
  /** The archive as it comes over the network. */
  archive: number;
  /** How many files and folders it names. */
  files: number;
  /** One file, unpacked. */
  file: number;
  /** All of it, unpacked. */
  whole: number;
}

const MEGABYTE = 1024 * 1024;

/**
 * A site of 2,000 articles has about 15,000 files and 300 MB. GitHub Pages serves 1 GB for all previews
 * and the site together.
 */
export const LIMITS: Limits = {
  archive: 200 * MEGABYTE,
  files: 40_000,
  file: 25 * MEGABYTE,
  whole: 500 * MEGABYTE,
};

/** A size as an editor reads it. */
export function megabytes(bytes: number): string {
  return `${Math.ceil(bytes / MEGABYTE).toLocaleString('en')} MB`;
}
