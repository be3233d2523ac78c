import type { ExitCode } from './check.ts';
import { NEW } from './new-options.ts';
import type { Options, Reads } from './options.ts';
import type { Terminal } from './terminal.ts';

interface Command extends Omit<Reads, 'name'> {
  /** What it does, in the list of commands. */
  does: string;
  run: (options: Options, terminal: Terminal) => ExitCode | Promise<ExitCode>;
}

const BUILD = [
  ...(['content', 'format', 'out', 'base', 'site', 'drafts', 'now', 'clean'] as const),
  ...(['shard', 'shards'] as const),
];

/** Every command, by name. Its code is loaded when it is run, so that each starts quickly. */
export const COMMANDS: Record<string, Command> = {
  build: {
    does: 'checks the content and builds the site into dist/',
    reads: BUILD,
    run: async (options, terminal) => (await import('./build.ts')).build(options, terminal),
  },
  check: {
    does: 'reports every problem of the content',
    reads: ['content', 'format', 'drafts', 'now', 'coverage', 'watch', 'fix', 'dry-run'],
    run: async (options, terminal) => {
      if (options.fix || options['dry-run'])
        return (await import('./fix.ts')).fixAndCheck(options, terminal);
      if (options.watch) return (await import('./watch.ts')).watchCheck(options, terminal);
      return (await import('./check.ts')).check(options, terminal);
    },
  },
  pull: {
    does: 'finds the numbers of a text, and proposes records for them',
    takes: 'FILE',
    reads: ['content', 'format', 'write', 'figures', 'accept', 'source'],
    run: async (options, terminal) => (await import('./pull.ts')).pull(options, terminal),
  },
  new: {
    does: 'makes a site, an article, an event, a source, a chart or a claim',
    takes: 'site|article|event|source|chart|claim NAME',
    most: 2,
    reads: ['content', ...NEW],
    run: async (options, terminal) => (await import('./new.ts')).makeNew(options, terminal),
  },
  diff: {
    does: 'says what a change does to what readers read',
    takes: 'BASE [HEAD]',
    most: 2,
    reads: ['content', 'format', 'to', 'now', 'site', 'pictures'],
    run: async (options, terminal) => (await import('./diff.ts')).diff(options, terminal),
  },
  desk: {
    does: 'prints the copy-desk sheet of an article',
    takes: 'ARTICLE',
    reads: ['content', 'format', 'now', 'to'],
    run: async (options, terminal) => (await import('./desk.ts')).desk(options, terminal),
  },
  manual: {
    does: 'explains a problem code, a file of the content, or the hedges',
    takes: '[PAGE]',
    most: Number.POSITIVE_INFINITY,
    reads: [],
    run: async (options, terminal) => (await import('./manual.ts')).manual(options, terminal),
  },
  archive: {
    does: 'lists the sources without an archived copy, and asks for copies',
    takes: '[SOURCE …]',
    most: Number.POSITIVE_INFINITY,
    reads: ['content', 'format', 'find', 'save', 'most'],
    run: async (options, terminal) => (await import('./archive.ts')).archive(options, terminal),
  },
  schemas: {
    does: 'writes the JSON Schemas by which editors complete the files of the content',
    reads: ['content'],
    run: async (options, terminal) => (await import('./schemas.ts')).schemas(options, terminal),
  },
  import: {
    does: 'makes a series or a claim of a published table',
    takes: 'FILE',
    reads: ['content', 'mapping', 'source', 'retrieved', 'licence', 'write', 'now'],
    run: async (options, terminal) => (await import('./import.ts')).importTable(options, terminal),
  },
  host: {
    does: 'brings built sites to where readers find them, for CI',
    takes: 'receive|place|remove|comment|sweep|due [FOLDER]',
    most: 2,
    reads: ['content', 'now', 'into', 'from', 'under', 'branch', 'repository', 'site', 'scripts'],
    run: async (options, terminal) => (await import('./host.ts')).host(options, terminal),
  },
  dev: {
    does: 'serves the site while you write',
    reads: ['content', 'base', 'site', 'now', 'port', 'host'],
    run: async (options, terminal) => (await import('./serve.ts')).dev(options, terminal),
  },
  preview: {
    does: 'serves dist/ as it was built',
    reads: ['out', 'base'],
    run: async (options, terminal) => (await import('./serve.ts')).preview(options, terminal),
  },
};

/** A command as the reading of its options needs it. */
export function readsOf(name: string): Reads {
  return { name, ...(COMMANDS[name] ?? { reads: [] }) };
}
