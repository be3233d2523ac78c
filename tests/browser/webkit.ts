import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { delimiter, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Builder, type WebDriver } from 'selenium-webdriver';
import { type Engine, VIEW_HEIGHT } from './engine.ts';

const DRIVER = 'WebKitWebDriver';
const SCREEN = 'Xvfb';
const display = process.env['DISPLAY'];

/** Why no WebKit can be started here, and what to do about it. */
export function missingWebKit(): string | undefined {
  const missing = (display ? [DRIVER] : [DRIVER, SCREEN]).filter((program) => !isOnPath(program));
  if (missing.length === 0) return undefined;
  return `no ${missing.join(', no ')}: install the packages webkit2gtk-driver and xvfb`;
}

/**
 * Starts WebKitGTK's own small browser, on a screen in memory where there is no other. `close`
 * ends all that was started.
 */
export async function openWebKit(): Promise<Engine> {
  const started: ChildProcess[] = [];
  const end = () => {
    for (const child of started.reverse()) child.kill();
  };
  try {
    const screen = display ?? (await startScreen(started));
    const driver = await connect(await startDriver(screen, started));
    // A page that crashed has ended its session, and leaves nothing to quit.
    const quit = () => Promise.race([driver.quit().catch(() => {}), pause(5_000)]);
    return { name: 'webkit', ...drive(driver), close: () => quit().finally(end) as Promise<void> };
  } catch (cause) {
    end();
    throw new Error(`${DRIVER} is here but does not start.`, { cause });
  }
}

function isOnPath(program: string): boolean {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return folders.some((folder) => existsSync(join(folder, program)));
}

/** The screen picks a free number and tells it; it ends by itself after its last window. */
function startScreen(started: ChildProcess[]): Promise<string> {
  const size = ['-screen', '0', '1400x1000x24'];
  const child = spawn(SCREEN, ['-displayfd', '3', ...size, '-nolisten', 'tcp', '-terminate'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  started.push(child);
  return new Promise((found, failed) => {
    child.stdio[3]?.once('data', (number) => found(`:${String(number).trim()}`));
    child.once('error', failed);
    child.once('exit', (code) => failed(new Error(`${SCREEN} ended with ${code}.`)));
  });
}

/** The address at which the driver listens, once it answers. */
async function startDriver(screen: string, started: ChildProcess[]): Promise<string> {
  const port = await freePort();
  const env = { ...process.env, DISPLAY: screen, NO_AT_BRIDGE: '1' };
  started.push(spawn(DRIVER, [`--port=${port}`], { env, stdio: 'ignore' }));
  const address = `http://127.0.0.1:${port}`;
  for (let attempt = 0; attempt < 100; attempt++) {
    if (await fetch(`${address}/status`).then(isReady, () => false)) return address;
    await pause(100);
  }
  throw new Error(`${DRIVER} does not answer at ${address}.`);
}

const isReady = (response: Response) => response.ok;

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}

/** The driver knows where its browser is, and starts it for automation. */
async function connect(address: string): Promise<WebDriver> {
  const capabilities = { browserName: 'MiniBrowser' };
  const driver = await new Builder().usingServer(address).withCapabilities(capabilities).build();
  await driver.manage().window().setRect({ x: 0, y: 0, width: 1320, height: 1000 });
  return driver;
}

/** The browser's own bar keeps its window wider than a phone, so pages stand in a frame. */
function drive(driver: WebDriver): Omit<Engine, 'name' | 'close'> {
  return {
    async open(url) {
      await driver.switchTo().frame(null);
      await driver.get(new URL('/no-page-and-no-policy', url).href);
      await driver.executeScript(frame, { url, height: VIEW_HEIGHT });
      await driver.switchTo().frame(0);
    },
    resize: (width) => driver.executeScript(resizeFrame, width),
    run: (script, argument) => driver.executeScript(script, argument),
    picture: async () => Buffer.from(await driver.takeScreenshot(), 'base64'),
  };
}

function frame({ url, height }: { url: string; height: number }): Promise<void> {
  const page = document.createElement('iframe');
  page.style.cssText = `border: 0; height: ${height}px`;
  page.src = url;
  document.body.style.margin = '0';
  document.body.append(page);
  return new Promise((loaded) => page.addEventListener('load', () => loaded()));
}

function resizeFrame(width: number): void {
  const page = window.frameElement as HTMLElement;
  page.style.width = `${width}px`;
}
