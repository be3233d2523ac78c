import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { COMMANDS, readsOf } from '../../src/cli/commands.ts';
import { readOptions, reportFormat } from '../../src/cli/options.ts';

interface Job {
  script?: string[];
  artifacts?: { expose_as?: string; paths?: string[]; reports?: Record<string, string> };
}

/** The whole example of the README, as GitLab would read it. */
function example(): Record<string, Job> {
  const blocks = readFileSync('README.md', 'utf8').matchAll(/^```yaml\n(.*?)^```$/gms);
  const found = [...blocks].map(([, yaml = '']) => yaml);
  return parse(found.find((yaml) => yaml.startsWith('# .gitlab-ci.yml\n')) ?? '');
}

const jobs = Object.entries(example());
const scripts = jobs.flatMap(([, { script = [] }]) => script);
const commands = scripts.map((line) => {
  const [, name = '', words = ''] =
    /^npm run (?:--silent )?(\S+)(?: -- ([^>|]*))?/.exec(line) ?? [];
  return { line, name, words: words.split(/\s+/).filter(Boolean) };
});

/** What the shell makes of a line: the file that its output goes to, or that an option names. */
const written = (script: string[]) =>
  script.map((line) => /(?:>|--to) (\S+)/.exec(line)?.[1] ?? 'dist/');

describe('the example for GitLab', () => {
  test.each(commands)('runs what there is: $line', ({ name, words }) => {
    expect(Object.keys(COMMANDS)).toContain(name);
    const options = readOptions(words, readsOf(name));
    if (name === 'check') expect(() => reportFormat(options)).not.toThrow();
  });

  test('runs check, build and diff', () => {
    expect(new Set(commands.map(({ name }) => name))).toEqual(new Set(['check', 'build', 'diff']));
  });

  test('keeps npm out of what it writes to a file', () => {
    const redirected = scripts.filter((line) => line.includes('>'));
    expect(redirected.length).toBeGreaterThan(0);
    for (const line of redirected) expect(line).toContain('npm run --silent ');
  });

  test('hands over the files that it has written, by the names that GitLab asks for', () => {
    const handed = jobs.map(([, { script = [], artifacts = {} }]) => [
      written(script),
      [...Object.values(artifacts.reports ?? {}), ...(artifacts.paths ?? [])],
    ]);
    for (const [made, named] of handed) expect(named?.toSorted()).toEqual(made?.toSorted());
  });
});
