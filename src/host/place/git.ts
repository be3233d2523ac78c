import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Thrown when git could not do what was asked; the message holds its own last words. */
export class GitFault extends Error {}

/** An entry of a tree of git, as `ls-tree` prints it. */
export interface TreeEntry {
  mode: string;
  kind: 'tree' | 'blob' | 'commit';
  id: string;
  name: string;
}

interface Extra {
  input?: string;
  environment?: NodeJS.ProcessEnv;
}

/** Nobody sits at the terminal, and the settings of the machine change no byte. */
const SETTINGS = ['core.autocrlf=false', 'core.safecrlf=false', 'core.attributesFile=/dev/null'];
const QUIET = { GIT_TERMINAL_PROMPT: '0', GIT_CONFIG_NOSYSTEM: '1', LC_ALL: 'C' };

/** Stronger than what a file of the folder says: a table keeps its line ends. */
const AS_IT_IS = '* -text -filter -ident -working-tree-encoding\n';

/** Git in a bare repository of its own, so that no work tree is needed and none is touched. */
export class Git {
  readonly #folder: string;
  readonly #environment: NodeJS.ProcessEnv;

  constructor(folder: string, environment: NodeJS.ProcessEnv) {
    this.#folder = folder;
    this.#environment = { ...environment, ...QUIET };
    this.run(['init', '--quiet', '--bare', folder]);
    mkdirSync(join(folder, 'info'), { recursive: true });
    writeFileSync(join(folder, 'info', 'attributes'), AS_IT_IS);
  }

  /** @throws GitFault */
  run(words: readonly string[], extra: Extra = {}): string {
    const { status, stdout, stderr } = this.try(words, extra);
    if (status === 0) return stdout.trim();
    throw new GitFault(`git ${words[0]} failed: ${lastWords(stderr)}`);
  }

  try(words: readonly string[], { input = '', environment = {} }: Extra = {}) {
    const settings = SETTINGS.flatMap((setting) => ['-c', setting]);
    const { status, stdout, stderr, error } = spawnSync(
      'git',
      [...settings, `--git-dir=${this.#folder}`, ...words],
      {
        input,
        env: { ...this.#environment, ...environment },
        encoding: 'utf8',
        maxBuffer: 512 * 1024 * 1024,
      },
    );
    if (error) throw new GitFault(`git could not be started: ${error.message}`);
    return { status, stdout, stderr };
  }

  list(tree: string): TreeEntry[] {
    const lines = this.run(['ls-tree', '-z', tree]).split('\0');
    return lines.flatMap((line) => {
      const [, mode, kind, id, name] = /^(\d+) (\w+) (\w+)\t(.*)$/s.exec(line) ?? [];
      if (!mode || !id || !name) return [];
      return [{ mode, kind: kind as TreeEntry['kind'], id, name }];
    });
  }

  makeTree(entries: readonly TreeEntry[]): string {
    const lines = entries.map(({ mode, kind, id, name }) => `${mode} ${kind} ${id}\t${name}\0`);
    return this.run(['mktree', '-z'], { input: lines.join('') });
  }

  makeBlob(text: string): string {
    return this.run(['hash-object', '-w', '--stdin'], { input: text });
  }

  /** The tree of a folder of the disk, byte by byte as it is. */
  treeOf(folder: string, index: string): string {
    const environment = { GIT_INDEX_FILE: index };
    this.run([`--work-tree=${folder}`, 'add', '--all', '--force', '--', '.'], { environment });
    return this.run(['write-tree'], { environment });
  }
}

/** Git tells of a fault in its last lines; addresses with a password in them are not passed on. */
function lastWords(said: string): string {
  const lines = said.split('\n').filter((line) => /^(?:fatal|error|remote|\s*!)/.test(line));
  const words = (lines.length > 0 ? lines : [said]).slice(-3).join(' ');
  return (
    words
      .replace(/\/\/[^@/\s]*@/g, '//')
      .trim()
      .slice(0, 400) || 'it said nothing'
  );
}
