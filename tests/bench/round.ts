import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { writeCorpus } from './corpus.ts';
import { measure } from './measure.ts';
import { outputOf } from './output.ts';
import { readInputs } from './peers/prepare-peers.ts';
import { ledgerlineSite, peerSite, type ProgramName, type Site } from './programs.ts';
import { STEPS, type StepName, stepOf } from './steps.ts';
import type { Failure, Measured, Result } from './tables.ts';

export interface Plan {
  programs: ProgramName[];
  steps: StepName[];
  rounds: number;
  /** Below it lies all that a run writes. */
  scratch: string;
  /** The copy of the project. */
  project: string;
  tell: (text: string) => void;
}

const ORDER = Object.keys(STEPS) as StepName[];

/** Measures a corpus of one size: in each round, each step with each program in turn. */
export async function measureSize(articles: number, plan: Plan): Promise<Result> {
  const folder = join(plan.scratch, `articles-${articles}`);
  mkdirSync(folder, { recursive: true });
  const sites = await sitesIn(folder, articles, plan);
  const measured = new Map<string, Measured>();
  const failures: Failure[] = [];
  for (const { step, site, round } of turns(sites, plan)) {
    if (failures.some(({ program }) => program === site.name)) continue;
    plan.tell(`${articles} articles, round ${round + 1}: ${stepOf(step).title}, ${site.name} …`);
    try {
      stepOf(step).prepare(site);
      const run = await measure(stepOf(step).command(site), plan.scratch);
      const key = `${step} ${site.name}`;
      const runs = [...(measured.get(key)?.runs ?? []), run];
      measured.set(key, { step, program: site.name, runs });
    } catch (error) {
      failures.push({ program: site.name, step, message: String(error) });
    }
  }
  return {
    articles,
    measured: inOrder([...measured.values()], plan),
    outputs: Object.fromEntries(
      sites.filter(({ out }) => existsSync(out)).map(({ name, out }) => [name, outputOf(out)]),
    ),
    failures,
  };
}

interface Turn {
  step: StepName;
  site: Site;
  round: number;
}

/** Every run of every round: each step with each program that has it. */
function turns(sites: readonly Site[], { steps, rounds }: Plan): Turn[] {
  return Array.from({ length: rounds }, (_, round) => round).flatMap((round) =>
    ORDER.filter((step) => steps.includes(step)).flatMap((step) =>
      turned(sites, round)
        .filter(({ name }) => name === 'ledgerline' || !stepOf(step).isOwn)
        .map((site) => ({ step, site, round })),
    ),
  );
}

/** Every other round goes the other way, so that none is always after the same one. */
function turned(sites: readonly Site[], round: number): readonly Site[] {
  return round % 2 === 0 ? sites : sites.toReversed();
}

function inOrder(measured: Measured[], { programs }: Plan): Measured[] {
  return measured.sort(
    (a, b) =>
      ORDER.indexOf(a.step) - ORDER.indexOf(b.step) ||
      programs.indexOf(a.program) - programs.indexOf(b.program),
  );
}

/** Writes the corpus, builds it once with Ledgerline, and makes the sites of the peers of that. */
async function sitesIn(folder: string, articles: number, plan: Plan): Promise<Site[]> {
  const content = join(folder, 'content');
  writeCorpus(content, articles);
  const own = ledgerlineSite(plan.project, folder);
  const { programs, steps, scratch, tell } = plan;
  const peers = programs.filter((name) => name !== 'ledgerline');
  const needsBuild = peers.length > 0 || steps.some((step) => !stepOf(step).isOwn);
  if (!needsBuild) return [own];
  tell(`${articles} articles: one build that is not measured …`);
  await measure(own.build, scratch);
  const drawings = join(folder, 'drawings');
  const inputs = readInputs({ content, built: own.out }, drawings);
  const sites = peers.map((name) =>
    peerSite(name, { inputs, drawings, folder: join(folder, name) }),
  );
  // A build that is no clean one finds something kept.
  if (!steps.includes('clean')) for (const site of sites) await measure(site.build, scratch);
  return programs.includes('ledgerline') ? [own, ...sites] : sites;
}
