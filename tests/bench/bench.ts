import { spawnSync } from 'node:child_process';
import { appendFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SETTINGS } from '#ledger';
import { measureCharts } from './charts.ts';
import { writeCorpus } from './corpus.ts';

/**
 * `npm run bench -- [articles] [rounds]`: what `check` and `build` cost on a generated site, beside
 * the bare libraries that parse the same files. The runs alternate; the best of each counts. Then
 * what it costs to draw charts of each kind.
 */
const articles = Number(process.argv[2] ?? 1000);
const rounds = Number(process.argv[3] ?? 2);
const folder = mkdtempSync(join(tmpdir(), 'ledgerline-bench-'));
const content = join(folder, 'content');
const out = join(folder, 'dist');

interface Run {
  seconds: number;
  cpu: number;
  megabytes: number;
}

function run(words: string[]): Run {
  const usage = join(folder, 'usage.json');
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', './tests/bench/usage.mjs', ...words],
    {
      env: { ...process.env, BENCH_USAGE: usage, [SETTINGS.cache]: join(folder, 'cache') },
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
    },
  );
  if (status !== 0) throw new Error(`${words.join(' ')}\n${stdout.slice(0, 2000)}\n${stderr}`);
  const { cpu, rss } = JSON.parse(readFileSync(usage, 'utf8')) as { cpu: number; rss: number };
  return { seconds: (performance.now() - start) / 1000, cpu, megabytes: rss };
}

const command = (name: string) => ['src/cli/main.ts', name, '--content', content];
const build = [...command('build'), '--out', out];

const STEPS: [name: string, prepare: () => void, words: string[]][] = [
  ['parse with bare libraries', () => {}, ['tests/bench/bare.ts', content]],
  ['check', () => {}, command('check')],
  ['build, clean', () => rmSync(join(folder, 'cache'), { recursive: true, force: true }), build],
  ['build, nothing changed', () => {}, build],
  [
    'build, one article changed',
    () => appendFileSync(join(content, 'articles/article-0/index.md'), '\nThe end.\n'),
    build,
  ],
];

try {
  writeCorpus(content, articles);
  const best = new Map<string, Run>();
  for (let round = 0; round < rounds; round += 1)
    for (const [name, prepare, words] of STEPS) {
      prepare();
      const found = run(words);
      const before = best.get(name);
      if (!before || found.seconds < before.seconds) best.set(name, found);
    }
  const base = best.get('parse with bare libraries')?.seconds ?? 1;
  console.log(`${articles} articles, best of ${rounds} alternating rounds\n`);
  console.log('step                          wall s   CPU s   peak MB   times bare parsing');
  for (const [name, { seconds, cpu, megabytes }] of best)
    console.log(
      `${name.padEnd(28)} ${seconds.toFixed(1).padStart(7)} ${cpu.toFixed(1).padStart(7)} ${megabytes.toFixed(0).padStart(9)} ${(seconds / base).toFixed(1).padStart(20)}`,
    );
  console.log(`\n${measureCharts()}`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
