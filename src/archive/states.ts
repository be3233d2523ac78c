import { BlockList, isIP } from 'node:net';
import { type Content, placeOf } from '#ledger';

/** A source, and whether readers will find it when its publisher has taken it down. */
export interface ArchiveState {
  id: string;
  /** 'missing' could be archived and is not. */
  state: 'archived' | 'missing' | 'no-address' | 'is-archive' | 'not-public';
  url: string | undefined;
  publisher: string;
  title: string;
  /** EDTF; the day of publication. */
  date: string | undefined;
  /** As people type it. */
  file: string;
  line: number;
}

/** How every source stands, by file and line. */
export function statesOf({ sources }: Content): ArchiveState[] {
  const states = [...sources.values()].map((source) => {
    const { id, value } = source;
    const { url, publisher, title, date, archived } = value;
    const { file, line } = placeOf(source);
    return { id, state: stateOf(url, archived), url, publisher, title, date, file, line };
  });
  return states.sort((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1));
}

function stateOf(url: string | undefined, archived: string | undefined): ArchiveState['state'] {
  if (archived !== undefined) return 'archived';
  if (url === undefined) return 'no-address';
  const { hostname } = new URL(url);
  if (ARCHIVES.test(hostname)) return 'is-archive';
  return isPublic(hostname) ? 'missing' : 'not-public';
}

const ARCHIVES =
  /^(?:web\.archive\.org|archive\.(?:ph|today|is|md|vn|li|fo)|perma\.cc|(?:www\.)?webcitation\.org)$/;

/** Hosts that no archive can reach, and whose names are nobody's business. */
function isPublic(hostname: string): boolean {
  const host = hostname.replace(/^\[|\]$/g, '');
  const family = isIP(host);
  if (family > 0) return !PRIVATE.check(host, family === 6 ? 'ipv6' : 'ipv4');
  return host.includes('.') && !/\.(?:local|localhost|internal|lan|home|arpa)\.?$/.test(host);
}

const PRIVATE = new BlockList();
for (const [net, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
] as const)
  PRIVATE.addSubnet(net, prefix, 'ipv4');
for (const [net, prefix] of [
  ['::', 127],
  ['fc00::', 7],
  ['fe80::', 10],
] as const)
  PRIVATE.addSubnet(net, prefix, 'ipv6');
