import { type Browser, chromium, type LaunchOptions } from 'playwright-core';
import { ADVICE, chooseBrowser, NoBrowser } from './choose-browser.ts';

const ARGUMENTS = ['--no-sandbox', '--disable-gpu', '--disable-background-networking'];

/**
 * Starts a real browser.
 * @throws NoBrowser where none can be started
 */
export async function openBrowser(options: string[] = []): Promise<Browser> {
  const { path } = chooseBrowser();
  const args = [...ARGUMENTS, ...options];
  return path ? launch(path, { args }) : openNpmBrowser(options);
}

/** The browser that npm brings: the same on every machine that can start it. */
export async function openNpmBrowser(options: string[] = []): Promise<Browser> {
  const args = [...ARGUMENTS, '--headless=shell', ...options];
  return launch(await unpackFromNpm(), { args });
}

async function launch(executablePath: string, options: LaunchOptions): Promise<Browser> {
  return chromium.launch({ executablePath, ...options }).catch((cause) => {
    throw new NoBrowser(`The browser ${executablePath} does not start. ${ADVICE}`, { cause });
  });
}

/** The package unpacks its browser on first use; told of the platform below, it brings its libraries. */
async function unpackFromNpm(): Promise<string> {
  process.env['AWS_EXECUTION_ENV'] ??= 'AWS_Lambda_nodejs22.x';
  try {
    const { default: packaged } = await import('@sparticuz/chromium');
    return await packaged.executablePath();
  } catch (cause) {
    throw new NoBrowser(`The browser of npm cannot be unpacked here. ${ADVICE}`, { cause });
  }
}
