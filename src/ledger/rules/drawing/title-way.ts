import { problem, type Problem } from '#problems';
import type { Quantity } from '#quantity';
import type { ProseText } from '../../prose.ts';
import { spanInText } from '../../read-blocks.ts';
import type { Drawing } from './drawn.ts';

const RISE =
  'rises?|rose|risen|gr[eo]ws?|grown|increase[ds]?|climb(?:ed|s)?|jump(?:ed|s)?|soar(?:ed|s)?|surge[ds]?|double[ds]?|triple[ds]?';
const FALL =
  'falls?|fell|fallen|declined?|declines|decrease[ds]?|drop(?:ped|s)?|plunge[ds]?|plummet(?:ed|s)?|shr[aiu]nk|shrinks|halve[ds]?';

/** What stands before a noun ("the fall of the city") or turns a verb round ("did not fall"). */
const NO_VERB =
  "(?<!\\b(?:[Aa]n?|[Tt]he|[Tt]his|[Ii]ts|[Tt]heir|[Nn]ot?|[Nn]ever|[Ww]ithout|to|\\w+n[’']t)\\s+)";

/** What stands after a verb of things that come down, and not of their count: "fell short". */
const ON_GROUND = '(?!\\s+(?:short|on|onto|upon|into|near|inside|outside|within|silent|behind)\\b)';

/**
 * Lower case only: a capital begins a name, as in Falls Road. A hyphen makes another word of it, as
 * in rose-coloured.
 */
const verb = (words: string) =>
  new RegExp(`(?<![-\\w])${NO_VERB}(?:${words})(?![-\\w])${ON_GROUND}`);
const WAYS = [
  { way: 'rises', verb: verb(RISE), sign: 1 },
  { way: 'falls', verb: verb(FALL), sign: -1 },
] as const;

/**
 * "Rose" needs a reading above the one before it, and "fell" one below, in any of the runs. A
 * count may fall on its way up, so neither word is set against the first and the last reading.
 */
export function titleWay(runs: Drawing['runs'], title: ProseText): Problem[] {
  const steps = runs.flatMap(stepsOf);
  if (steps.length === 0) return [];
  return title.blocks.flatMap((block) =>
    WAYS.flatMap(({ way, verb, sign }) => {
      const found = verb.exec(block.words);
      if (!found || steps.some((step) => step * sign > 0)) return [];
      const { start, end } = spanInText(block, found.index, found.index + found[0].length);
      return [problem('chart/title-contradicted', title.at(start, end), { verb: found[0], way })];
    }),
  );
}

function stepsOf(quantities: (Quantity | undefined)[]): number[] {
  const values = quantities.flatMap((quantity) => quantity?.value ?? quantity?.low ?? []);
  return values.slice(1).map((value, index) => value - (values[index] ?? value));
}
