/** What the words after a command hold for an option. */
type Written = string | boolean | (string | boolean)[] | undefined;

/** An option of a command, and how it is read. */
interface Option<T> {
  type: 'string' | 'boolean';
  /** The kind of its value, in the list of options; empty for one that takes none. */
  value: string;
  does: string;
  /**
   * Reads what was written; undefined when it was left out.
   * @throws WrongUse for a value that it does not take
   */
  read: (written: Written) => T;
  /** True of one that may be given again. */
  multiple?: boolean;
}

export const flag = (does: string): Option<boolean> => ({
  type: 'boolean',
  value: '',
  does,
  read: (written) => written === true,
});

export const text = (value: string, does: string): Option<string | undefined> => ({
  type: 'string',
  value,
  does,
  read: (written) => (typeof written === 'string' ? written : undefined),
});

export const textOr = (usual: string, value: string, does: string): Option<string> => ({
  ...text(value, `${does} ("${usual}")`),
  read: (written) => (typeof written === 'string' ? written : usual),
});

export const texts = (value: string, does: string): Option<readonly string[]> => ({
  type: 'string',
  multiple: true,
  value,
  does,
  read: (written) => (Array.isArray(written) ? written.map(String) : []),
});

export const parsed = <T>(
  value: string,
  does: string,
  read: (written: string) => T,
): Option<T | undefined> => ({
  ...text(value, does),
  read: (written) => (typeof written === 'string' ? read(written) : undefined),
});
