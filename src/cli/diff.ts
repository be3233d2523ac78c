import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, extname, join } from 'node:path';
import {
  compareStates,
  findSides,
  NoEdition,
  NoSuchSide,
  printReport,
  REPORT_FORMATS,
  type ReportFormat,
  type Review,
  repositoryOf,
} from '#diff';
import { presentMoment } from '#ledger';
import { comparePages, NoBrowser } from '#pictures';
import { count } from '#problems';
import type { ExitCode } from './check.ts';
import { openState } from './open-state.ts';
import { choose, type Options, WrongUse } from './options.ts';
import type { Terminal } from './terminal.ts';

/** Which format a file takes that is named with `--to`. */
const ENDINGS: Record<string, ReportFormat> = {
  '.html': 'html',
  '.htm': 'html',
  '.md': 'markdown',
  '.json': 'json',
};

/** `diff`: what a change does to what readers read. 0 as it should be, 1 with errors, 2 not compared. */
export async function diff(options: Options, terminal: Terminal): Promise<ExitCode> {
  const format = choose(REPORT_FORMATS, 'format', options.format);
  const files = options.to.map((file) => ({ file, format: formatOf(file) }));
  if (options.pictures && ![format, ...files.map((each) => each.format)].includes('html'))
    throw new WrongUse('Pictures go into the report in HTML. Add --to review.html.');
  const work = openScratch();
  try {
    const review = await compare(options, work, terminal);
    terminal.print(printReport(review, format, options.site));
    for (const { file, format: its } of files)
      writeFileSync(file, printReport(review, its, options.site));
    if (files.length > 0) terminal.say(`The report is in ${options.to.join(', ')}.`);
    return review.report.verdict.state === 'problems' ? 1 : 0;
  } catch (error) {
    if (error instanceof NoSuchSide || error instanceof NoEdition)
      throw new WrongUse(error.message);
    throw error;
  } finally {
    work.close();
  }
}

interface Scratch {
  folder: string;
  /** Aborted when somebody ends the command: what it has started ends too. */
  signal: AbortSignal;
  close(): void;
}

/** A folder for what is built on the way, drafts among it: it goes however the command ends. */
function openScratch(): Scratch {
  const folder = mkdtempSync(join(tmpdir(), 'ledgerline-diff-'));
  const stop = new AbortController();
  const clear = () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  const end = () => {
    stop.abort();
    clear();
    process.exit(130);
  };
  for (const name of ENDS) process.once(name, end);
  return {
    folder,
    signal: stop.signal,
    close: () => {
      for (const name of ENDS) process.off(name, end);
      clear();
    },
  };
}

const ENDS = ['SIGINT', 'SIGTERM'] as const;

async function compare(
  options: Options,
  { folder: scratch, signal }: Scratch,
  terminal: Terminal,
): Promise<Review> {
  const { base, head } = findSides(wordsOf(options), {
    content: options.content,
    repository: repositoryOf(existsSync(options.content) ? options.content : '.'),
    scratch,
  });
  const setting = {
    now: options.now ?? presentMoment(),
    content: options.content,
    say: terminal.say,
    signal,
  };
  // The pages that both have in common are made once: the second one is quick.
  const from = await openState(base, { ...setting, out: join(scratch, 'base-site') });
  const other = from.edition;
  const to = await openState(head, { ...setting, out: join(scratch, 'head-site'), other });
  const review = compareStates(from, to);
  if (!options.pictures) return review;
  return { ...review, pictures: await takePictures(review, terminal) };
}

/** Articles and pages are many on a large site: pictures are taken of so many that changed at most. */
const MOST_PICTURED = 30;

async function takePictures({ report, base, head }: Review, terminal: Terminal) {
  if (!base || !head) return [];
  const pages = report.pages.slice(0, MOST_PICTURED).map(({ address, from, state }) => ({
    ...(state !== 'new' && { before: from ?? address }),
    ...(state !== 'gone' && { after: address }),
  }));
  const left = report.pages.length - pages.length;
  if (left > 0)
    terminal.say(`Pictures of the first ${MOST_PICTURED} pages are taken, and of ${left} none.`);
  terminal.say(`Taking pictures of ${count(pages.length, 'page')} …`);
  try {
    return await comparePages({ before: base.folder, after: head.folder, pages });
  } catch (error) {
    if (!(error instanceof NoBrowser)) throw error;
    terminal.say(`The report has no pictures. ${error.message}`);
    return [];
  }
}

function wordsOf({ words: [base, head] }: Options): [string, string?] {
  if (base !== undefined) return head === undefined ? [base] : [base, head];
  throw new WrongUse(
    'Name what to compare with: a branch, a commit or a folder. For example: npm run diff -- main',
  );
}

function formatOf(file: string): ReportFormat {
  const format = ENDINGS[extname(file).toLowerCase()];
  if (!existsSync(dirname(file)))
    throw new WrongUse(
      `There is no folder "${dirname(file)}" for the report ${file}. Make it first.`,
    );
  if (existsSync(file) && statSync(file).isDirectory())
    throw new WrongUse(`"${file}" is a folder. Name a file for the report.`);
  if (format) return format;
  throw new WrongUse(
    `"${file}" has no ending that says how to write the report. Name a file that ends in .html, .md or .json.`,
  );
}
