import type { Usage } from './measure.ts';
import type { Output } from './output.ts';
import type { ProgramName } from './programs.ts';
import { type StepName, stepOf } from './steps.ts';

/** What was measured of one step of one program: a run for each round. */
export interface Measured {
  step: StepName;
  program: ProgramName;
  runs: Usage[];
}

/** A program that a step has stopped. It takes no part in what follows. */
export interface Failure {
  program: ProgramName;
  step: StepName;
  message: string;
}

/** What was measured of a corpus of one size. */
export interface Result {
  articles: number;
  measured: Measured[];
  outputs: Partial<Record<ProgramName, Output>>;
  failures: Failure[];
}

/** The least time and the most memory of all rounds. */
export function bestOf(runs: readonly Usage[]): Usage {
  const memory = runs.map(({ megabytes }) => megabytes ?? 0);
  return {
    seconds: Math.min(...runs.map(({ seconds }) => seconds)),
    cpu: Math.min(...runs.map(({ cpu }) => cpu)),
    megabytes: Math.max(...memory) || null,
  };
}

/** Hugo, or the peer whose clean build is the fastest; undefined where no peer was measured. */
function reference({ measured }: Result): ProgramName | undefined {
  const peers = measured
    .filter(({ program, step }) => program !== 'ledgerline' && step === 'clean')
    .sort((a, b) => bestOf(a.runs).seconds - bestOf(b.runs).seconds)
    .map(({ program }) => program);
  const [fastest = measured.find(({ program }) => program !== 'ledgerline')?.program] = peers;
  return measured.some(({ program }) => program === 'hugo') ? 'hugo' : fastest;
}

/** Every step with every program that has it, beside the reference in the same step. */
export function stepTable(result: Result): string {
  const peer = reference(result);
  const heads = ['step', 'program', 'wall s', 'CPU s', 'peak MB'];
  const rows = result.measured.map(({ step, program, runs }, index) => {
    const best = bestOf(runs);
    const base = result.measured.find((each) => each.step === step && each.program === peer);
    const other = base && bestOf(base.runs);
    return [
      result.measured[index - 1]?.step === step ? '' : stepOf(step).title,
      program,
      best.seconds.toFixed(1),
      best.cpu.toFixed(1),
      best.megabytes?.toFixed(0) ?? '–',
      other ? (best.seconds / other.seconds).toFixed(2) : '',
      other ? (best.cpu / other.cpu).toFixed(2) : '',
    ];
  });
  return table([...heads, `wall / ${peer ?? 'peer'}`, `CPU / ${peer ?? 'peer'}`], rows, 2);
}

/** What an article costs in a step of a program, by the size of the corpus. */
export function growthTable(results: readonly Result[]): string {
  const heads = results.map(({ articles }) => `at ${articles.toLocaleString('en')}`);
  const [first] = results;
  const rows = (first?.measured ?? []).map(({ step, program }) => [
    stepOf(step).title,
    program,
    ...results.map(({ articles, measured }) => {
      const found = measured.find((each) => each.step === step && each.program === program);
      if (!found) return '–';
      const { seconds, cpu } = bestOf(found.runs);
      return `${((seconds * 1000) / articles).toFixed(2)} / ${((cpu * 1000) / articles).toFixed(2)}`;
    }),
  ]);
  return table(['ms an article, wall / CPU', 'program', ...heads], rows, 2);
}

/** Pages and bytes of every program, and the HTML as a share of Ledgerline's. */
export function outputTable({ outputs }: Result): string {
  const own = outputs.ledgerline?.html;
  const rows = Object.entries(outputs).map(([program, { pages, html, files, bytes }]) => [
    program,
    pages.toLocaleString('en'),
    megabytes(html),
    own ? `${((html / own) * 100).toFixed(1)} %` : '',
    files.toLocaleString('en'),
    megabytes(bytes),
  ]);
  return table(['program', 'pages', 'HTML MB', 'of ours', 'files', 'all MB'], rows, 1);
}

const megabytes = (bytes: number) => (bytes / 1e6).toFixed(1);

/** Columns of equal width; the first are of words, the others of numbers. */
function table(heads: readonly string[], rows: readonly string[][], words: number): string {
  const widths = heads.map((head, column) =>
    Math.max(head.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  return [heads, ...rows]
    .map((row) =>
      row
        .map((cell, column) =>
          column < words ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
