import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const SYSTEM = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];
const ARGUMENTS = ['--no-sandbox', '--disable-gpu', '--disable-background-networking'];

/**
 * Starts a real browser: the one named by CHROME_PATH, one of the system, or the one that npm
 * brings. A run without any fails and says how to get one.
 */
export async function openBrowser(): Promise<Browser> {
  const path = process.env['CHROME_PATH'] ?? SYSTEM.find(existsSync);
  if (path) return chromium.launch({ executablePath: path, args: ARGUMENTS });
  return chromium.launch({
    executablePath: await unpackFromNpm(),
    args: [...ARGUMENTS, '--headless=shell'],
  });
}

/** The package unpacks its browser on first use; told of the platform below, it brings its libraries. */
async function unpackFromNpm(): Promise<string> {
  process.env['AWS_EXECUTION_ENV'] ??= 'AWS_Lambda_nodejs22.x';
  try {
    const { default: packaged } = await import('@sparticuz/chromium');
    return await packaged.executablePath();
  } catch (cause) {
    const advice = 'Install Chromium or Chrome, or name one with CHROME_PATH.';
    throw new Error(`No browser was found, and the one of npm does not start here. ${advice}`, {
      cause,
    });
  }
}
