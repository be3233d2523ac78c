import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, rmSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Command } from './measure.ts';
import { writeHugoContent } from './peers/hugo-content.ts';
import type { ChartMark } from './peers/peer-markdown.ts';
import { type Inputs, writePeer } from './peers/prepare-peers.ts';

export const PROGRAMS = ['ledgerline', 'astro', 'eleventy', 'hugo'] as const;
export type ProgramName = (typeof PROGRAMS)[number];

/** A site of one program, with the files in which a step changes something. */
export interface Site {
  name: ProgramName;
  build: Command;
  out: string;
  /** What is taken away before a clean build, besides the site. */
  kept: string[];
  article: string;
  /** Holds the label of the shared figure. */
  event: string;
  layout: string;
}

const ROOT = resolve(import.meta.dirname, '../..');
const PEERS = join(import.meta.dirname, 'peers');

/** The present of every build, so that each says the same of the age of an article. */
const NOW = '2031-06-15';

/** Why a program cannot be measured here; undefined if it can. */
export function missing(name: ProgramName): string | undefined {
  if (name === 'eleventy' && !existsSync(join(PEERS, 'eleventy/node_modules')))
    return 'Eleventy is not installed: npm ci --prefix tests/bench/peers/eleventy';
  if (name === 'hugo' && spawnSync('hugo', ['version']).status !== 0)
    return 'Hugo is not installed. Debian has it: apt-get install hugo';
  return undefined;
}

/** What Ledgerline is made of, beside the folder of a run: a step changes its layout there. */
export function copyProject(folder: string): void {
  for (const name of ['src', 'astro.config.mjs', 'tsconfig.json', 'package.json'])
    cpSync(join(ROOT, name), join(folder, name), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
}

/** A command of Ledgerline, run in the copy of the project. */
export function ledgerlineCommand(project: string, cache: string, words: string[]): Command {
  return {
    words: [process.execPath, '-r', './src/cli/guard.cjs', 'src/cli/main.ts', ...words],
    folder: project,
    environment: { LEDGERLINE_CACHE: cache, LEDGERLINE_NOW: NOW },
  };
}

export function ledgerlineSite(project: string, folder: string): Site {
  const [content, out, cache] = ['content', 'dist', 'cache'].map((name) => join(folder, name));
  const words = ['build', '--content', content ?? '', '--out', out ?? ''];
  return {
    name: 'ledgerline',
    build: ledgerlineCommand(project, cache ?? '', words),
    out: out ?? '',
    kept: [cache ?? '', join(project, 'node_modules/.ledgerline/pages')],
    article: join(folder, 'content/articles/article-0/index.md'),
    event: join(folder, 'content/figures/event-0.yaml'),
    layout: join(project, 'src/layouts/Base.astro'),
  };
}

interface Peer {
  layout: string;
  kept: string[];
  words: string[];
  modules?: string;
  chartMark: ChartMark;
}

const asComment: ChartMark = (id) => `<!--chart:${id}-->`;

const PEER: Record<Exclude<ProgramName, 'ledgerline'>, Peer> = {
  astro: {
    layout: 'src/layouts/Base.astro',
    kept: ['cache', '.astro'],
    words: [process.execPath, 'node_modules/astro/bin/astro.mjs', 'build', '--root', '.'],
    modules: join(ROOT, 'node_modules'),
    chartMark: asComment,
  },
  eleventy: {
    layout: 'site/_includes/base.js',
    kept: [],
    words: [process.execPath, 'node_modules/@11ty/eleventy/cmd.cjs', '--quiet'],
    modules: join(PEERS, 'eleventy/node_modules'),
    chartMark: asComment,
  },
  hugo: {
    layout: 'layouts/_default/baseof.html',
    kept: ['cache'],
    words: ['hugo', '--quiet'],
    chartMark: (id) => `{{< chart "${id}" >}}`,
  },
};

/** Writes the site of a peer into a folder, and links to the charts and to its libraries there. */
export function peerSite(
  name: keyof typeof PEER,
  { inputs, drawings, folder }: { inputs: Inputs; drawings: string; folder: string },
): Site {
  const { layout, kept, words, modules, chartMark } = PEER[name];
  writePeer(inputs, { source: join(PEERS, name), folder, chartMark });
  if (name === 'hugo') writeHugoContent(inputs, folder);
  symlinkSync(drawings, join(folder, 'drawings'));
  if (modules) symlinkSync(modules, join(folder, 'node_modules'));
  return {
    name,
    build: { words, folder, environment: environmentIn(folder) },
    out: join(folder, 'out'),
    kept: kept.map((each) => join(folder, each)),
    article: join(folder, 'inputs/articles/article-0.md'),
    event: join(folder, 'inputs/data/events/event-0.json'),
    layout: join(folder, layout),
  };
}

function environmentIn(folder: string): Record<string, string> {
  return {
    ASTRO_TELEMETRY_DISABLED: '1',
    NODE_DISABLE_COMPILE_CACHE: '1',
    HUGO_CACHEDIR: join(folder, 'cache'),
  };
}

/** Takes away what a build left behind. */
export function forget({ out, kept }: Site): void {
  for (const each of [out, ...kept]) rmSync(each, { recursive: true, force: true });
}
