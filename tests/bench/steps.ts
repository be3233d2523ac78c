import { appendFileSync, cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SHARED } from './corpus-subjects.ts';
import type { Command } from './measure.ts';
import { forget, ledgerlineCommand, type Site } from './programs.ts';

interface Step {
  title: string;
  /** Not measured. */
  prepare: (site: Site) => void;
  command: (site: Site) => Command;
  /** What only Ledgerline has. */
  isOwn?: boolean;
  /** Left out unless it is asked for. */
  isExtra?: boolean;
}

const build = ({ build: command }: Site) => command;
const asItIs = () => {};

/** The steps of a round, in this order: a build after the first finds what the one before it kept. */
export const STEPS = {
  clean: { title: 'clean build', prepare: forget, command: build },
  nothing: { title: 'nothing changed', prepare: asItIs, command: build },
  'one-article': { title: 'one article changed', prepare: changeArticle, command: build },
  'one-figure': { title: 'one figure changed', prepare: changeFigure, command: build },
  layout: { title: 'a line of the layout changed', prepare: changeLayout, command: build },
  'clean-option': {
    title: 'build --clean',
    prepare: asItIs,
    command: ({ build: { words, ...rest } }) => ({ ...rest, words: [...words, '--clean'] }),
    isOwn: true,
  },
  'check-cold': { title: 'check, cold', prepare: forgetReadings, command: check, isOwn: true },
  'check-warm': { title: 'check, warm', prepare: asItIs, command: check, isOwn: true },
  'check-article': {
    title: 'check, one article changed',
    prepare: changeArticle,
    command: check,
    isOwn: true,
  },
  'check-figure': {
    title: 'check, one figure changed',
    prepare: changeFigure,
    command: check,
    isOwn: true,
  },
  pull: {
    title: 'pull of one article',
    prepare: asItIs,
    command: (site) => own(site, ['pull', site.article, '--content', contentOf(site)]),
    isOwn: true,
  },
  diff: {
    title: 'diff, one article changed',
    prepare: copyChanged,
    command: (site) => own(site, ['diff', contentOf(site), `${contentOf(site)}-changed`]),
    isOwn: true,
  },
  parsing: {
    title: 'parsing with bare libraries',
    prepare: asItIs,
    command: (site) => ({
      words: [process.execPath, join(import.meta.dirname, 'bare.ts'), contentOf(site)],
      folder: site.build.folder,
    }),
    isOwn: true,
    isExtra: true,
  },
} satisfies Record<string, Step>;

export type StepName = keyof typeof STEPS;

export const stepOf = (name: StepName): Step => STEPS[name];

const contentOf = ({ article }: Site) => join(article, '../../..');
const checkCache = ({ out }: Site) => join(out, '../check-cache');

/** A command beside the builds, with a cache of its own. */
function own(site: Site, words: string[]): Command {
  return ledgerlineCommand(site.build.folder, checkCache(site), words);
}

function check(site: Site): Command {
  return own(site, ['check', '--content', contentOf(site)]);
}

function forgetReadings(site: Site): void {
  rmSync(checkCache(site), { recursive: true, force: true });
}

function changeArticle({ article }: Site): void {
  appendFileSync(article, '\nThe end.\n');
}

/** The label of the figure that a hundred articles print. */
function changeFigure({ event }: Site): void {
  const label = `Homes in quarter ${SHARED.figure.replace('figure-', '')}`;
  toggle(event, label, `All ${label}`);
}

function changeLayout({ layout }: Site): void {
  toggle(layout, '<body>', '<body>\n<p>A line more.</p>');
}

function copyChanged(site: Site): void {
  const copy = `${contentOf(site)}-changed`;
  rmSync(copy, { recursive: true, force: true });
  cpSync(contentOf(site), copy, { recursive: true });
  changeArticle({ ...site, article: join(copy, 'articles/article-0/index.md') });
}

/** Puts one piece of text for another, or back. */
function toggle(file: string, one: string, other: string): void {
  const text = readFileSync(file, 'utf8');
  const changed = text.includes(other) ? text.replace(other, one) : text.replace(one, other);
  if (changed === text) throw new Error(`${file} has no "${one}" to change.`);
  writeFileSync(file, changed);
}
