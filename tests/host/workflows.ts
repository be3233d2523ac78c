import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

export interface Step {
  id?: string;
  name?: string;
  uses?: string;
  run?: string;
  if?: string;
  env?: Record<string, string>;
  with?: Record<string, unknown>;
}

export interface Job {
  if?: string;
  permissions?: Record<string, string>;
  'timeout-minutes'?: number;
  'runs-on'?: string;
  steps: Step[];
}

export interface Workflow {
  file: string;
  text: string;
  on: Record<string, unknown>;
  permissions?: Record<string, string>;
  defaults?: { run?: { shell?: string } };
  jobs: Record<string, Job>;
}

const FOLDER = '.github/workflows';

export const WORKFLOWS: Workflow[] = readdirSync(FOLDER).map((file) => {
  const text = readFileSync(join(FOLDER, file), 'utf8');
  return { file, text, ...(parse(text) as Omit<Workflow, 'file' | 'text'>) };
});

export function workflow(file: string): Workflow {
  const found = WORKFLOWS.find((each) => each.file === file);
  if (!found) throw new Error(`There is no workflow ${file}.`);
  return found;
}

export function jobsOf({ jobs }: Workflow): [name: string, job: Job][] {
  return Object.entries(jobs);
}

export function stepsOf(found: Workflow): Step[] {
  return jobsOf(found).flatMap(([, { steps }]) => steps);
}

/** The words of each `npm run` of a step: the script, and what stands behind "--". */
export function npmRuns({ run = '' }: Step): { script: string; words: string[] }[] {
  return [...run.matchAll(/npm run ([\w:-]+)(?: --(.*))?$/gm)].map(([, script = '', rest = '']) => {
    const words = [...rest.matchAll(/"([^"]*)"|(\S+)/g)].map(
      ([, quoted, bare]) => quoted ?? bare ?? '',
    );
    return { script, words };
  });
}
