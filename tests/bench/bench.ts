import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SETTINGS } from '#ledger';
import { measureCharts } from './charts.ts';
import { writeCorpus } from './corpus.ts';

/**
 * `npm run bench -- [articles] [rounds] [check]`: what `check` and `build` cost on a generated site, beside
 * the bare libraries that parse the same files. The runs alternate; the best of each counts, that of
 * the wall and that of the processor. Then what it costs to draw charts of each kind. With the word
 * "check", no build and no chart.
 */
const articles = Number(process.argv[2] ?? 1000);
const rounds = Number(process.argv[3] ?? 2);
const onlyCheck = process.argv[4] === 'check';
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
    ['-r', './src/cli/guard.cjs', '--import', './tests/bench/usage.mjs', ...words],
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
const check = command('check');
const build = [...command('build'), '--out', out];

const edited = (text: string) =>
  text.includes('---\n') ? `${text}\nThe end.\n` : text.replace('Homes in', 'All homes in');
const forget = () => rmSync(join(folder, 'cache'), { recursive: true, force: true });
const change = (file: string) => () =>
  writeFileSync(join(content, file), edited(readFileSync(join(content, file), 'utf8')));

type Step = [name: string, prepare: () => void, words: string[]];

const CHECKS: Step[] = [
  ['parse with bare libraries', () => {}, ['tests/bench/bare.ts', content]],
  [
    'check, cold',
    () => rmSync(join(folder, 'cache/readings'), { recursive: true, force: true }),
    check,
  ],
  ['check, warm', () => {}, check],
  ['check, one article changed', change('articles/article-0/index.md'), check],
  ['check, one record changed', change('figures/event-0.yaml'), check],
];

const BUILDS: Step[] = [
  ['build, clean', forget, build],
  ['build, nothing changed', () => {}, build],
  ['build, one article changed', change('articles/article-0/index.md'), build],
];

const bestOf = (a: Run, b: Run): Run => ({
  seconds: Math.min(a.seconds, b.seconds),
  cpu: Math.min(a.cpu, b.cpu),
  megabytes: Math.max(a.megabytes, b.megabytes),
});

try {
  writeCorpus(content, articles);
  const best = new Map<string, Run>();
  for (let round = 0; round < rounds; round += 1)
    for (const [name, prepare, words] of onlyCheck ? CHECKS : [...CHECKS, ...BUILDS]) {
      prepare();
      const found = run(words);
      const before = best.get(name);
      best.set(name, before ? bestOf(before, found) : found);
    }
  const bare = best.get('parse with bare libraries') ?? { seconds: 1, cpu: 1 };
  console.log(`${articles} articles, best of ${rounds} alternating rounds\n`);
  console.log(
    'step                          wall s   CPU s   peak MB   times bare parsing   of its CPU',
  );
  for (const [name, { seconds, cpu, megabytes }] of best)
    console.log(
      `${name.padEnd(28)} ${seconds.toFixed(1).padStart(7)} ${cpu.toFixed(1).padStart(7)} ${megabytes.toFixed(0).padStart(9)} ${(seconds / bare.seconds).toFixed(2).padStart(20)} ${(cpu / bare.cpu).toFixed(2).padStart(12)}`,
    );
  if (!onlyCheck) console.log(`\n${measureCharts()}`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
