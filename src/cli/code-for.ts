import { spawn } from 'node:child_process';
import { hash } from 'node:crypto';
import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { clientOf, isCodeKept, rootOf } from '#finish';
import { hasCodeChanged, isAlive, openLedger, pageCode, SETTINGS } from '#ledger';

/** What a command was told beside the settings of the project. */
export interface Asked {
  base?: string | undefined;
  site?: string | undefined;
}

/** With the libraries, which the code loads: the cache of pages may come from elsewhere, and must hold nothing that runs. */
const CODES = 'node_modules/.ledgerline/pages';

const PROGRAM = fileURLToPath(new URL('./build-code.ts', import.meta.url));

/** A code that is built has a name of the sources and one of the settings; until then, that of the process too. */
const NAME = /^(\w+)-\w+(?:-(\d+))?$/;

/**
 * The folder with the code of the pages, which is built where this state of the sources and the settings has none.
 * @throws Error when it cannot be built; Astro has said why
 */
export async function codeFor(asked: Asked): Promise<string> {
  const address = openLedger().content.site?.value.url;
  const settings = [process.cwd(), process.env['NODE_ENV'], asked.base, asked.site, address];
  const folder = resolve(CODES, `${sources()}-${short(JSON.stringify(settings))}`);
  if (!isCodeKept(folder)) await buildInto(folder, asked, address);
  return folder;
}

const sources = (): string => short(pageCode());

function short(text: string): string {
  return hash('sha256', text).slice(0, 16);
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
  dropUseless();
  const fault = faultOf(code);
  if (fault) {
    rmSync(unfinished, { recursive: true, force: true });
    throw new Error(fault);
  }
  // Another build may have been faster.
  if (isCodeKept(folder)) return rmSync(unfinished, { recursive: true });
  rmSync(folder, { recursive: true, force: true });
  renameSync(unfinished, folder);
}

/** Why what was built cannot be used. */
function faultOf(code: unknown): string | undefined {
  if (code !== 0)
    return 'the code of the pages could not be built; what Astro says of it is above.';
  if (hasCodeChanged())
    return 'the code of the pages, or a setting, was saved while it was built. Build again.';
  return undefined;
}

function dropUseless(): void {
  for (const name of existsSync(CODES) ? readdirSync(CODES) : [])
    if (isUseless(name)) rmSync(join(CODES, name), { recursive: true, force: true });
}

/** True of a code of other sources of this project, of a project that is gone, and of a build that was killed. */
function isUseless(name: string): boolean {
  const [, code, builder] = NAME.exec(name) ?? [];
  if (builder !== undefined) return !isAlive(Number(builder));
  const root = rootOf(join(CODES, name));
  if (root === undefined) return false;
  return !existsSync(root) || (resolve(root) === process.cwd() && code !== sources());
}
