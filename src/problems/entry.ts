export type Severity = 'error' | 'warning';

/** How one kind of problem is said: what was found, and the next step. */
export interface Entry<Arguments> {
  severity: Severity;
  /** A sentence that names what was found. */
  message: (found: Arguments) => string;
  /** What is allowed, and what to do now. */
  hint: (found: Arguments) => string;
}

export const error = <Arguments>(
  message: Entry<Arguments>['message'],
  hint: Entry<Arguments>['hint'],
): Entry<Arguments> => ({ severity: 'error', message, hint });

export const warning = <Arguments>(
  message: Entry<Arguments>['message'],
  hint: Entry<Arguments>['hint'],
): Entry<Arguments> => ({ severity: 'warning', message, hint });
