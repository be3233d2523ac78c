import { describe, expect, test } from 'vitest';
import { chooseBrowser, type Machine } from '#pictures';

const machine = (files: string[], rest: Partial<Machine> = {}): Machine => ({
  platform: 'linux',
  arch: 'x64',
  env: { PATH: '/opt/bin:/usr/bin' },
  exists: (path) => files.includes(path),
  ...rest,
});

describe('the browser of the tests', () => {
  test('is the one that CHROME_PATH names, before any other', () => {
    const env = { CHROME_PATH: '/my/chrome', PATH: '/usr/bin' };
    const here = machine(['/my/chrome', '/usr/bin/chromium'], { env });
    expect(chooseBrowser(here)).toEqual({ path: '/my/chrome', from: 'CHROME_PATH' });
  });

  test('is never another one when CHROME_PATH is wrong', () => {
    const env = { CHROME_PATH: '/my/chrom', PATH: '/usr/bin' };
    expect(() => chooseBrowser(machine(['/usr/bin/chromium'], { env }))).toThrow(
      'CHROME_PATH names "/my/chrom", and no such file is there. Correct it, or unset it.',
    );
  });

  const mac = { platform: 'darwin', arch: 'arm64', env: { HOME: '/Users/reader' } };
  const windows = {
    platform: 'win32',
    env: { 'ProgramFiles(x86)': 'C:\\Programs (x86)', LOCALAPPDATA: 'C:\\Local' },
  };

  test.each<[string, string, Partial<Machine>]>([
    ['Chromium on the path', '/usr/bin/chromium', {}],
    ['Chrome on the path', '/opt/bin/google-chrome-stable', {}],
    [
      'Chrome on a Mac',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      { ...mac, env: {} },
    ],
    [
      'Chromium of one user on a Mac',
      '/Users/reader/Applications/Chromium.app/Contents/MacOS/Chromium',
      mac,
    ],
    ['Chrome on Windows', 'C:\\Local\\Google\\Chrome\\Application\\chrome.exe', windows],
    ['Edge on Windows', 'C:\\Programs (x86)\\Microsoft\\Edge\\Application\\msedge.exe', windows],
  ])('is %s', (_name, path, rest) => {
    expect(chooseBrowser(machine([path], rest))).toEqual({ path, from: 'the system' });
  });

  test('is Chromium where Chrome is there too', () => {
    const here = machine(['/opt/bin/google-chrome', '/usr/bin/chromium']);
    expect(chooseBrowser(here).path).toBe('/usr/bin/chromium');
  });

  test('is the one that npm brings where the machine has none', () => {
    expect(chooseBrowser(machine([]))).toEqual({ from: 'npm' });
    expect(chooseBrowser(machine([], { env: { CHROME_PATH: '' } }))).toEqual({ from: 'npm' });
  });

  test.each<[string, Partial<Machine>]>([
    ['a Mac', mac],
    ['Windows', windows],
    ['Linux on another processor', { arch: 'arm64' }],
  ])('cannot be missing in silence on %s', (_name, rest) => {
    expect(() => chooseBrowser(machine([], rest))).toThrow(
      'No browser was found. Install Chromium or Chrome, or name one with CHROME_PATH. ' +
        'npm brings one for Linux on x64 only.',
    );
  });
});
