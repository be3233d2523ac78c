import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { filesOf } from '#finish';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PreviewJob } from '../host/preview-job.ts';
import { stepsOf, workflow } from '../host/workflows.ts';
import { zipOf } from '../host/zips.ts';

/**
 * The steps of preview.yml that need nothing of GitHub, run as they stand in a repository whose last commit
 * merges a change of one article; then what they leave goes through the steps of preview-deploy.yml.
 */
const folder = mkdtempSync(join(tmpdir(), 'ledgerline-preview-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const ENVIRONMENT = {
  SITE: 'https://press.example/',
  BASE: '/news/pr/12/',
  GITHUB_STEP_SUMMARY: join(folder, 'summary.md'),
};

/** Milliseconds that five builds may take on a slow machine. */
const FIVE_BUILDS = 400_000;

const ARTICLE = 'content/articles/water-and-numbers/index.md';

beforeAll(() => {
  copyProject();
  git('init', '--quiet', '--initial-branch=main');
  commit('before');
  git('checkout', '--quiet', '-b', 'change');
  const text = readFileSync(join(folder, ARTICLE), 'utf8');
  writeFileSync(
    join(folder, ARTICLE),
    text.replace(/^title: .*$/m, 'title: Another title of a stranger'),
  );
  commit('change');
  git('checkout', '--quiet', 'main');
  git('merge', '--quiet', '--no-ff', '-m', 'merge', 'change');
});

/** Its content is that of the fixture, and its packages are ours. */
function copyProject(): void {
  const listed = spawnSync('git', ['ls-files', '-co', '--exclude-standard'], { encoding: 'utf8' });
  const files = listed.stdout
    .split('\n')
    .filter((file) => /^(?:src|content\/\.)|^[^/]+$/.test(file));
  for (const file of files.filter(Boolean)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    cpSync(file, join(folder, file), { dereference: true });
  }
  cpSync('tests/fixtures/flood', join(folder, 'content'), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  writeFileSync(join(folder, '.gitignore'), '/node_modules\n/dist\n/.cache\n/.astro\n/review.*\n');
}

function git(...words: string[]): void {
  const author = ['-c', 'user.name=a', '-c', 'user.email=a@b.example'];
  const { status, stderr } = spawnSync('git', [...author, ...words], {
    cwd: folder,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
}

function commit(message: string): void {
  git('add', '--all');
  git('commit', '--quiet', '-m', message);
}

/** As a runner runs a script with the shell bash. */
function run(start: string) {
  const script = stepsOf(workflow('preview.yml')).find(({ run: words }) =>
    words?.startsWith(start),
  )?.run;
  if (!script) throw new Error(`preview.yml has no step "${start} …".`);
  // Pictures have tests of their own, and take a browser and a minute.
  const words = [
    '--noprofile',
    '--norc',
    '-eo',
    'pipefail',
    '-c',
    script.replace(' --pictures', ''),
  ];
  const { BASE_URL: _runner, ...inherited } = process.env;
  const ran = spawnSync('bash', words, {
    cwd: folder,
    encoding: 'utf8',
    env: { ...inherited, ...ENVIRONMENT },
  });
  return { code: ran.status, printed: ran.stdout + ran.stderr };
}

describe('the workflow of a pull request', () => {
  test(
    'checks, tells what changed, and builds what preview-deploy.yml publishes',
    async () => {
      expect(run('npm run check')).toMatchObject({ code: 0 });
      expect(run('npm run diff').code).toBe(0);
      expect(run('cat review.md').code).toBe(0);
      expect(readFileSync(ENVIRONMENT.GITHUB_STEP_SUMMARY, 'utf8')).toContain(
        'Another title of a stranger',
      );
      const built = run('npm run build');
      expect(built.code, built.printed).toBe(0);

      const job = await PreviewJob.open();
      trustOwnScripts(job);
      job.github.artifacts = {
        site: zipOf(uploaded(join(folder, 'dist'))),
        report: zipOf({ 'review.json': readFileSync(join(folder, 'review.json')) }),
      };
      expect(await job.receive()).toMatchObject({ code: 0 });
      expect(await job.place()).toMatchObject({ code: 0 });
      expect(job.pages.files()).toContain('pr/12/articles/water-and-numbers/index.html');
      expect(job.pages.text('pr/12/articles/water-and-numbers/index.html')).toContain(
        'preview-strip',
      );
      await job.comment();
      const [comment] = job.github.comments;
      expect(comment?.body).toContain(
        '[Another title of a stranger](https://press.example/news/pr/12/articles/water-and-numbers/)',
      );
    },
    FIVE_BUILDS,
  );

  test('tests the program only where the change is of more than the content', () => {
    expect(run('git diff --quiet')).toMatchObject({ code: 0, printed: '' });
  });
});

/** The site of the main branch, which is built for the root of a host. */
function trustOwnScripts(job: PreviewJob): void {
  const words = ['run', 'build', '--', '--out', 'trusted'];
  const { BASE_URL: _runner, ...inherited } = process.env;
  const built = spawnSync('npm', words, { cwd: folder, encoding: 'utf8', env: inherited });
  expect(built.status, built.stdout + built.stderr).toBe(0);
  cpSync(join(folder, 'trusted'), job.at('trusted'), { recursive: true });
}

/** As upload-artifact takes a folder: without hidden files. */
function uploaded(dist: string): Record<string, Uint8Array> {
  const files = filesOf(dist).filter(
    (path) => !path.split('/').some((part) => part.startsWith('.')),
  );
  return Object.fromEntries(files.map((path) => [path, readFileSync(join(dist, path))]));
}
