import type { Page } from 'playwright-core';
import { openBrowser } from '#pictures';

/** A browser with one page in it, the same to ask whichever it is. */
export interface Engine {
  readonly name: string;
  open(url: string): Promise<void>;
  /** Width of the viewport in CSS px. */
  resize(width: number): Promise<void>;
  /** Runs in the page. The script is sent as text: it sees its argument and the page only. */
  run<Result, Argument>(
    script: (argument: Argument) => Result | Promise<Result>,
    argument: Argument,
  ): Promise<Result>;
  /** What is in view, as PNG. */
  picture(): Promise<Buffer>;
  close(): Promise<void>;
}

export const VIEW_HEIGHT = 900;

export async function openChromium(): Promise<Engine> {
  const browser = await openBrowser();
  const page = await browser.newPage();
  return { name: 'chromium', ...drive(page), close: () => browser.close() };
}

function drive(page: Page): Omit<Engine, 'name' | 'close'> {
  return {
    open: async (url) => void (await page.goto(url)),
    resize: (width) => page.setViewportSize({ width, height: VIEW_HEIGHT }),
    // Playwright types the script by what survives the way there and back; plain data does.
    run: (script, argument) => page.evaluate(script as never, argument),
    picture: () => page.screenshot(),
  };
}
