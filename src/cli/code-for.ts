import { spawn } from 'node:child_process';
import { hash } from 'node:crypto';
import { existsSync, readdirSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { clientOf, isCodeKept } from '#finish';
import { openLedger, pageCode, SETTINGS } from '#ledger';

/** What a command was told beside the settings of the project. */
export interface Asked {
  base?: string | undefined;
  site?: string | undefined;
}

/** With the libraries, which the code loads: the cache of pages may come from elsewhere, and must hold nothing that runs. */
const CODES = 'node_modules/.ledgerline/pages';

const PROGRAM = fileURLToPath(new URL('./build-code.ts', import.meta.url));

/** Milliseconds after which a code that nobody has used goes. */
const UNUSED = 24 * 60 * 60 * 1000;

/**
 * The folder with the code of the pages, which is built where this state of the sources and the settings has none.
 * @throws Error when it cannot be built; Astro has said why
 */
export async function codeFor(asked: Asked): Promise<string> {
  const address = openLedger().content.site?.value.url;
  const decides = [
    process.cwd(),
    pageCode(),
    process.env['NODE_ENV'],
    asked.base,
    asked.site,
    address,
  ];
  const folder = resolve(CODES, hash('sha256', JSON.stringify(decides)).slice(0, 16));
  if (!isCodeKept(folder)) await buildInto(folder, asked, address);
  const now = new Date();
  utimesSync(folder, now, now);
  return folder;
}

async function buildInto(
  folder: string,
  { base, site }: Asked,
  address: string | undefined,
): Promise<void> {
  const unfinished = `${folder}-${process.pid}`;
  const config = {
    root: process.cwd(),
    outDir: clientOf(unfinished),
    ...(base && { base }),
    ...(site && { site }),
  };
  rmSync(unfinished, { recursive: true, force: true });
  const child = spawn(process.execPath, [PROGRAM, JSON.stringify(config)], {
    env: { ...process.env, [SETTINGS.code]: unfinished, [SETTINGS.address]: address ?? '' },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const code = await new Promise((done, fail) => child.once('error', fail).once('close', done));
  dropUnused();
  if (code !== 0) {
    rmSync(unfinished, { recursive: true, force: true });
    throw new Error('the code of the pages could not be built; what Astro says of it is above.');
  }
  // Another build may have been faster.
  if (isCodeKept(folder)) return rmSync(unfinished, { recursive: true });
  rmSync(folder, { recursive: true, force: true });
  renameSync(unfinished, folder);
}

function dropUnused(): void {
  const oldest = Date.now() - UNUSED;
  for (const name of existsSync(CODES) ? readdirSync(CODES) : []) {
    const status = statSync(join(CODES, name), { throwIfNoEntry: false });
    if (status && status.mtimeMs < oldest)
      rmSync(join(CODES, name), { recursive: true, force: true });
  }
}
