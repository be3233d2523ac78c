import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeEach } from 'vitest';
import { type Ledger, readLedger } from '#ledger';

/** A copy of the flood fixture for each test, that the test writes more into. */
export class Scratch {
  readonly folder = mkdtempSync(join(tmpdir(), 'ledgerline-scratch-'));
  readonly content = join(this.folder, 'content');

  constructor() {
    afterAll(() => rmSync(this.folder, { recursive: true, force: true }));
    beforeEach(() => this.restore());
  }

  restore(): void {
    rmSync(this.content, { recursive: true, force: true });
    cpSync('tests/fixtures/flood', this.content, { recursive: true });
  }

  write(file: string, text: string | Buffer): void {
    mkdirSync(dirname(join(this.content, file)), { recursive: true });
    writeFileSync(join(this.content, file), text);
  }

  /** An article; `keys` are further lines of its front matter. */
  article(id: string, keys: string, body: string): void {
    const head = `title: A text\nstandfirst: A text.\ntopics: [floods]\n${keys}`;
    this.write(`articles/${id}/index.md`, `---\n${head}\n---\n\n${body}\n`);
  }

  draft(body: string): void {
    this.article('later', "published: '2031-05-07'\nstatus: draft", body);
  }

  published(body: string): void {
    this.article('now', "published: '2031-05-07'", body);
  }

  read(setting: { drafts?: boolean; now?: number } = {}): Ledger {
    const ledger = readLedger(this.content, setting);
    if ('unchecked' in ledger) throw new Error(ledger.unchecked.message);
    return ledger;
  }
}

/** The codes of the problems that stop a build. */
export function errorsOf({ problems }: Ledger): string[] {
  return problems.flatMap(({ severity, code }) => (severity === 'error' ? [code] : []));
}
