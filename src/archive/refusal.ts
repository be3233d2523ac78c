/** Thrown when a page could not be kept; the message is a clause: 'the page is not there (404)'. */
export class Refusal extends Error {
  /** True when no other page can be kept now either. */
  readonly ends: boolean;

  constructor(reason: string, ends = false) {
    super(reason);
    this.ends = ends;
  }
}

/** What the archive's codes mean to an editor. */
const REASONS: Record<string, string> = {
  'bad-gateway': 'the publisher does not answer (502)',
  blocked: 'the publisher refuses the archive',
  'blocked-url': 'the archive keeps no pages of this address',
  'browsing-timeout': 'the page took too long to load',
  'filesize-limit': 'the document is larger than the archive takes',
  forbidden: 'the publisher refuses the archive (403)',
  'gateway-timeout': 'the publisher does not answer (504)',
  gone: 'the page was taken down (410)',
  'invalid-host-resolution': 'the host of the address cannot be found',
  'invalid-url-syntax': 'the archive takes the address for none',
  'no-access': 'the publisher wants a login',
  'not-found': 'the page is not there (404)',
  'proxy-error': 'the archive could not reach the page',
  'service-unavailable': 'the publisher does not answer (503)',
  'too-many-daily-captures': 'the page was kept too often today; try again tomorrow',
  'too-many-requests': 'the publisher wants fewer requests (429); try again later',
  unauthorized: 'the publisher wants a login (401)',
};

/** The refusal behind a code such as 'error:not-found'; the archive's own words where it is not known. */
export function refusalFor(code: unknown, message: unknown): Refusal {
  const name = typeof code === 'string' ? code.replace(/^error:/, '') : '';
  const known = Object.hasOwn(REASONS, name) ? REASONS[name] : undefined;
  return new Refusal(known ?? `the archive says: ${plain(message) || name || 'nothing'}`);
}

/** Words of another machine, safe for a terminal and short. */
function plain(message: unknown): string {
  if (typeof message !== 'string') return '';
  return message
    .replace(/<[^>]*>|[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 160);
}
