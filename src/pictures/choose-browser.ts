import { existsSync } from 'node:fs';
import { posix, win32 } from 'node:path';

/** What the choice of a browser depends on. */
export interface Machine {
  platform: string;
  arch: string;
  env: Record<string, string | undefined>;
  exists(path: string): boolean;
}

export interface Choice {
  /** Where the program is; the one that npm brings has no place until it is unpacked. */
  path?: string;
  from: 'CHROME_PATH' | 'the system' | 'npm';
}

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const MAC = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
const WINDOWS = [
  ['Google', 'Chrome', 'Application', 'chrome.exe'],
  ['Chromium', 'Application', 'chrome.exe'],
  ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
];

export const ADVICE =
  'Install Chromium or Chrome, or name one with CHROME_PATH. npm brings one for Linux on x64 only.';

/** Thrown where no browser can be started; the message is sentences that say how to get one. */
export class NoBrowser extends Error {}

const HERE: Machine = {
  platform: process.platform,
  arch: process.arch,
  env: process.env,
  exists: existsSync,
};

/**
 * The browser that CHROME_PATH names, one of the system, or the one that npm brings.
 * @throws NoBrowser where there is none
 */
export function chooseBrowser(machine: Machine = HERE): Choice {
  const named = machine.env['CHROME_PATH'];
  if (named && !machine.exists(named))
    throw new NoBrowser(
      `CHROME_PATH names "${named}", and no such file is there. Correct it, or unset it.`,
    );
  if (named) return { path: named, from: 'CHROME_PATH' };
  const path = usualPlaces(machine).find((place) => machine.exists(place));
  if (path) return { path, from: 'the system' };
  if (machine.platform === 'linux' && machine.arch === 'x64') return { from: 'npm' };
  throw new NoBrowser(`No browser was found. ${ADVICE}`);
}

function usualPlaces({ platform, env }: Machine): string[] {
  if (platform === 'win32') return windowsPlaces(env);
  const folders = (env['PATH'] ?? '').split(posix.delimiter).filter(Boolean);
  const onPath = NAMES.flatMap((name) => folders.map((folder) => posix.join(folder, name)));
  return platform === 'darwin' ? [...macPlaces(env), ...onPath] : onPath;
}

function macPlaces({ HOME }: Machine['env']): string[] {
  const roots = ['/Applications', ...(HOME ? [posix.join(HOME, 'Applications')] : [])];
  return MAC.flatMap((name) =>
    roots.map((root) => posix.join(root, `${name}.app`, 'Contents', 'MacOS', name)),
  );
}

function windowsPlaces(env: Machine['env']): string[] {
  const roots = [env['ProgramFiles'], env['ProgramFiles(x86)'], env['LOCALAPPDATA']];
  return WINDOWS.flatMap((parts) =>
    roots.flatMap((root) => (root ? [win32.join(root, ...parts)] : [])),
  );
}
