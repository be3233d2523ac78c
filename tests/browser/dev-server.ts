import { type ChildProcess, spawn } from 'node:child_process';

/** `dev` at work on a content folder, with all that it printed. */
export class DevServer {
  printed = '';
  readonly #child: ChildProcess;
  readonly #mark = /The site is at (\S+)/;

  constructor(content: string, options: string[] = []) {
    const words = ['src/cli/main.ts', 'dev', '--content', content, ...options];
    const { BASE_URL: _runner, VITEST: _vitest, NODE_ENV: _test, ...environment } = process.env;
    // It ends when its input does.
    this.#child = spawn(process.execPath, words, {
      env: { ...environment, NO_COLOR: '1' },
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    for (const stream of [this.#child.stdout, this.#child.stderr])
      stream?.on('data', (data) => (this.printed += data));
  }

  /** The address that it prints, without a slash at its end. */
  async origin(): Promise<string> {
    await this.until(() => /\d (?:error|warning)s? in|No problems\./.test(this.printed), 60_000);
    return this.#mark.exec(this.printed)?.[1]?.replace(/\/$/, '') ?? '';
  }

  /** What is printed from now on, when it holds a whole report. */
  async next(save: () => void): Promise<string> {
    const before = this.printed.length;
    save();
    const said = () => this.printed.slice(before);
    await this.until(() => /(?:No problems\.|in \d+ files?\.)\n/.test(said()), 5000);
    return said();
  }

  async until(holds: () => boolean, most: number): Promise<void> {
    const step = 20;
    for (let waited = 0; !holds(); waited += step) {
      if (waited > most || this.#child.exitCode !== null) throw new Error(this.printed);
      await new Promise((soon) => setTimeout(soon, step));
    }
  }

  async stop(): Promise<void> {
    if (this.#child.exitCode !== null) return;
    const closed = new Promise((done) => this.#child.once('close', done));
    this.#child.kill('SIGKILL');
    await closed;
  }
}
