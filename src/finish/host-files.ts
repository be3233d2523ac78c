import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * What the host of a site is told. `_headers` is read by Netlify, Cloudflare Pages and others;
 * `.nojekyll` keeps GitHub Pages from leaving out the folder `_astro`.
 */
export function writeHostFiles(folder: string, base: string): void {
  writeFileSync(join(folder, '_headers'), headersFile(base));
  writeFileSync(join(folder, '.nojekyll'), '');
}

type Rule = [path: string, ...headers: string[]];

const DENIED = [
  'accelerometer',
  'autoplay',
  'browsing-topics',
  'camera',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'publickey-credentials-get',
  'screen-wake-lock',
  'usb',
  'web-share',
  'xr-spatial-tracking',
];

/**
 * A browser keeps to this policy and to that of the page (policy.ts), so this one only adds what a
 * page cannot say of itself: who may hold it in a frame. It knows no hash, so it says nothing of styles.
 */
const policy = (ancestors: string) =>
  `Content-Security-Policy: frame-ancestors ${ancestors}; base-uri 'none'; object-src 'none'; form-action 'self'`;

const NO_FRAMES = policy("'none'");

/** Counts, charts and their files are open data: a program of another site may read them too. */
const OPEN = 'Access-Control-Allow-Origin: *';

/**
 * No page gets two values of one header from two rules: hosts differ in which of them they send.
 * What is the choice of a host stays with it, such as Strict-Transport-Security, which binds its
 * whole domain. Files need no type from here: each ending is one that hosts know, and CSV is UTF-8
 * by its own standard.
 */
const RULES: Rule[] = [
  [
    '*',
    'X-Content-Type-Options: nosniff',
    'Referrer-Policy: strict-origin-when-cross-origin',
    `Permissions-Policy: ${DENIED.map((feature) => `${feature}=()`).join(', ')}`,
    'Cross-Origin-Opener-Policy: same-origin',
  ],
  ['', NO_FRAMES],
  [':page/', NO_FRAMES],
  ['articles/*', NO_FRAMES],
  ['figures/*', NO_FRAMES],
  ['topics/*', NO_FRAMES],
  ['charts/:chart/', NO_FRAMES],
  ['charts/:chart/embed/', policy('*'), 'X-Robots-Tag: noindex'],
  ['charts/*', OPEN],
  ['data/*', OPEN],
  ['_astro/*', 'Cache-Control: public, max-age=31536000, immutable'],
];

function headersFile(base: string): string {
  return RULES.map(([path, ...headers]) =>
    [`${base}${path}`, ...headers.map((header) => `  ${header}`), ''].join('\n'),
  ).join('\n');
}
