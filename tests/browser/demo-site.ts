import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SETTINGS } from '#ledger';
import { finished, Site } from '../build/site.ts';
import { serve } from './serve.ts';

/** A site that is built into a folder, and served. */
export interface DemoSite {
  out: string;
  /** Without a slash at its end: 'http://127.0.0.1:4321'. */
  origin: string;
  close(): void;
}

/** Builds the demo content from nothing, into a folder that `close` removes. */
export async function openDemoSite(): Promise<DemoSite> {
  const folder = mkdtempSync(join(tmpdir(), 'ledgerline-pages-'));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  const out = join(folder, 'dist');
  const built = await finished(
    spawn(process.execPath, ['src/cli/main.ts', 'build', '--out', out], {
      env: { ...process.env, [SETTINGS.cache]: join(folder, 'cache') },
    }),
  );
  if (built.code !== 0) {
    remove();
    throw new Error(built.printed);
  }
  const { server, origin } = await serve(out);
  const close = () => {
    server.close();
    remove();
  };
  return { out, origin, close };
}

/** Builds the flood fixture with its article of 800 words and three charts. */
export async function openReportSite(): Promise<DemoSite> {
  const site = new Site();
  cpSync('tests/fixtures/flood-report', site.content, { recursive: true });
  const built = await site.build();
  if (built.code !== 0) {
    site.remove();
    throw new Error(built.printed);
  }
  const { server, origin } = await serve(site.out);
  const close = () => {
    server.close();
    site.remove();
  };
  return { out: site.out, origin, close };
}
