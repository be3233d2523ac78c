import { spawnSync } from 'node:child_process';
import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { scratch } from './scratch.ts';

/** A repository that a host would publish a branch of. */
export class BareRepository {
  readonly path = join(scratch(), 'pages.git');

  constructor() {
    this.git('init', '--quiet', '--bare', this.path);
  }

  git(...words: string[]): string {
    const environment = { ...process.env, GIT_CONFIG_NOSYSTEM: '1' };
    const place = words[0] === 'init' ? [] : [`--git-dir=${this.path}`];
    const { status, stdout, stderr } = spawnSync('git', [...place, ...words], {
      encoding: 'utf8',
      env: environment,
    });
    if (status !== 0) throw new Error(stderr);
    return stdout.trim();
  }

  /** Every file of the branch, sorted. */
  files(branch = 'gh-pages'): string[] {
    return this.git('ls-tree', '-r', '--name-only', branch).split('\n').filter(Boolean);
  }

  text(path: string, branch = 'gh-pages'): string {
    return this.git('show', `${branch}:${path}`);
  }

  /** How many commits the branch has. */
  commits(branch = 'gh-pages'): number {
    return Number(this.git('rev-list', '--count', branch));
  }

  /** From now on somebody else is quicker at each push, so many times. */
  raceWith(commit: string, times: number): void {
    const counted = join(this.path, 'raced');
    const hook = `#!/bin/sh
n=$(cat '${counted}' 2>/dev/null || echo 0)
[ "$n" -ge ${times} ] && exit 0
echo $((n + 1)) > '${counted}'
tree=$(env -u GIT_QUARANTINE_PATH git rev-parse "${commit}^{tree}")
other=$(GIT_AUTHOR_NAME=a GIT_AUTHOR_EMAIL=a@b GIT_COMMITTER_NAME=a GIT_COMMITTER_EMAIL=a@b env -u GIT_QUARANTINE_PATH -u GIT_OBJECT_DIRECTORY git commit-tree "$tree" -m "other $n")
env -u GIT_QUARANTINE_PATH git update-ref refs/heads/gh-pages "$other"
`;
    writeFileSync(join(this.path, 'hooks', 'pre-receive'), hook);
    chmodSync(join(this.path, 'hooks', 'pre-receive'), 0o755);
  }
}
