/** The package brings no types. These are the parts that the tests use. */
declare module 'selenium-webdriver' {
  export interface WebDriver {
    get(url: string): Promise<void>;
    /** The script is sent as text: it sees its argument and the page, nothing else. */
    executeScript<Result, Argument>(
      script: (argument: Argument) => Result | Promise<Result>,
      argument: Argument,
    ): Promise<Result>;
    manage(): { window(): { setRect(rect: Record<string, number>): Promise<unknown> } };
    switchTo(): { frame(index: number | null): Promise<void> };
    takeScreenshot(): Promise<string>;
    quit(): Promise<void>;
  }

  export class Builder {
    usingServer(url: string): this;
    withCapabilities(capabilities: Record<string, unknown>): this;
    build(): Promise<WebDriver>;
  }
}
