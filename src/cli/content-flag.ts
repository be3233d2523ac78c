import { DEFAULT_CONTENT } from '#ledger';

/**
 * How a command of a message names the content folder: ' --content DIR', and nothing for the usual one.
 * @param before what stands before the first option of the command
 */
export function contentFlag(content: string, before = ''): string {
  return content === DEFAULT_CONTENT ? '' : `${before} --content ${quoted(content)}`;
}

/** A path that a shell would take for several words stands between quotes. */
function quoted(path: string): string {
  return /^[\w./:@+-]+$/.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`;
}
