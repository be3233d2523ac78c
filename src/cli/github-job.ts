import { appendFileSync, readFileSync } from 'node:fs';
import { Api } from '#host';
import { WrongUse } from './options.ts';

/** What a job of GitHub Actions tells its programs, and what they tell its later steps. */

/**
 * The API of the repository of the job, with the token that the step was given.
 * @throws WrongUse naming what is missing
 */
export function apiOf(environment: NodeJS.ProcessEnv): Api {
  return new Api({
    api: environment['GITHUB_API_URL'] || 'https://api.github.com',
    repository: needed(environment, 'GITHUB_REPOSITORY', 'owner/name'),
    token: needed(environment, 'GITHUB_TOKEN', 'the token of the job'),
  });
}

/**
 * The event that started the job.
 * @throws WrongUse when there is none
 */
export function eventOf(environment: NodeJS.ProcessEnv): unknown {
  const file = needed(environment, 'GITHUB_EVENT_PATH', 'the file of the event, in JSON');
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new WrongUse(`The event in ${file} cannot be read: ${(error as Error).message}`);
  }
}

/** Hands values on to later steps. They are words of ours: a line break would make another value. */
export function setOutputs(environment: NodeJS.ProcessEnv, values: Record<string, string>): void {
  const file = environment['GITHUB_OUTPUT'];
  if (!file) return;
  const lines = Object.entries(values).map(
    ([name, value]) => `${name}=${value.replace(/\s/g, ' ')}\n`,
  );
  appendFileSync(file, lines.join(''));
}

function needed(environment: NodeJS.ProcessEnv, name: string, what: string): string {
  const value = environment[name];
  if (value) return value;
  throw new WrongUse(`${name} is not set. It is ${what}; a workflow sets it.`);
}
