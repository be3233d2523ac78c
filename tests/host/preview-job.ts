import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BareRepository } from './bare-repository.ts';
import { runHost } from './run-host.ts';
import { scratch, writeFiles } from './scratch.ts';
import { StubGitHub } from './stub-github.ts';
import { SCRIPT, tinySite } from './tiny-site.ts';
import { zipOf } from './zips.ts';

const COMMIT = 'a'.repeat(40);
const SITE = 'https://press.example/news/';

/** The pull request of a stranger, whose run has left a preview. */
export const pullRequest = (number = 12) => ({
  number,
  state: 'open' as 'open' | 'closed',
  head: {
    sha: COMMIT,
    ref: 'a-fix',
    repo: { full_name: 'stranger/news' } as { full_name: string } | null,
  },
  base: { ref: 'main' },
});

const EVENT = {
  workflow_run: {
    id: 77,
    event: 'pull_request',
    conclusion: 'success',
    head_sha: COMMIT,
    head_branch: 'a-fix',
    head_repository: { full_name: 'stranger/news', owner: { login: 'stranger' } },
    pull_requests: [],
  },
  repository: { full_name: 'press/news', default_branch: 'main' },
};

/** The steps of the job "deploy" of preview-deploy.yml, as it runs them, on this machine. */
export class PreviewJob {
  readonly github = new StubGitHub();
  readonly pages = new BareRepository();
  readonly folder = scratch();
  readonly #outputs = join(this.folder, 'outputs');
  #api = '';

  static async open(files = tinySite()): Promise<PreviewJob> {
    const job = new PreviewJob();
    job.#api = await job.github.start();
    job.github.pulls = [pullRequest()];
    job.github.artifacts = { site: zipOf(files) };
    writeFiles(job.folder, {
      'trusted/index.html': 'home',
      'trusted/_astro/search.x0.js': SCRIPT,
      'event.json': JSON.stringify(EVENT),
      'closed.json': JSON.stringify({ action: 'closed', pull_request: { number: 12 } }),
      outputs: '',
    });
    return job;
  }

  at(name: string): string {
    return join(this.folder, name);
  }

  /** A step of the job; the outputs of it are in `outputs`. */
  step(words: string[], { event = 'event.json', token = 't0ken' } = {}) {
    return runHost(words, {
      GITHUB_API_URL: this.#api,
      GITHUB_REPOSITORY: 'press/news',
      GITHUB_EVENT_PATH: this.at(event),
      GITHUB_OUTPUT: this.#outputs,
      GITHUB_TOKEN: token,
    });
  }

  get outputs(): Record<string, string> {
    const lines = readFileSync(this.#outputs, 'utf8').split('\n').filter(Boolean);
    return Object.fromEntries(lines.map((line) => line.split('=') as [string, string]));
  }

  receive(options = {}) {
    const words = ['receive', '--into', this.at('incoming'), '--scripts', this.at('trusted')];
    return this.step([...words, '--site', SITE], options);
  }

  place() {
    const where = ['--branch', 'gh-pages', '--repository', this.pages.path];
    const under = this.outputs['under'] ?? '';
    return this.step(['place', this.at('incoming/site'), '--under', under, ...where]);
  }

  comment() {
    return this.step(['comment', '--from', this.at('incoming'), '--site', SITE]);
  }

  /** The job "sweep" of nightly.yml. */
  sweep() {
    return this.step(['sweep', '--branch', 'gh-pages', '--repository', this.pages.path]);
  }

  /** The steps of the job "remove". */
  async close() {
    for (const pull of this.github.pulls) pull.state = 'closed';
    const where = ['--branch', 'gh-pages', '--repository', this.pages.path];
    const removed = await this.step(['remove', ...where], { event: 'closed.json' });
    return [removed, await this.step(['comment'], { event: 'closed.json' })];
  }
}
