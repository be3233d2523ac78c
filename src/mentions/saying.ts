import { beForms, determiners, wordSet } from './closed-words.ts';
import { beforeAdverbs, type Units, wordAt } from './units.ts';

/** Verbs that report speech, whatever follows them. */
const saying =
  wordSet(`say says said report reports reported claim claims claimed estimate estimates
  estimated confirm confirms confirmed state states stated note notes
  noted acknowledge acknowledges acknowledged concede concedes conceded tell told warn warns warned
  believe believes believed reckon reckons reckoned insist insists insisted admit admits admitted
  reveal revealed reveals allege alleges alleged suggest suggests
  suggested conclude concludes concluded disclose disclosed`);

/** Saying verbs that are nouns too: "a report of 40", "its claim", "the state". */
const nounsToo =
  wordSet(`report reports claim claims estimate estimates state states note notes count
  counts record records forecast forecasts tally list lists document documents register place places
  number`);

/** Verbs that report speech only with "that" behind them, or at the end of what was said. */
const adding = wordSet(`add adds added stress stresses stressed show shows showed explain explains
  explained complain complains complained argue argues argued find finds found think thinks thought
  announce announces announced declare declares declared maintain maintains maintained discover discovers discovered learn learns learned`);

/** Verbs that report what they are followed by "of": "spoke of 70 arrests". */
const speakingOf = wordSet(
  'speak speaks spoke talk talks talked accuse accuses accused warn warned',
);

/** Verbs that report a count only when one follows: "counted 40 dead", "put the toll at 12". */
const counting = wordSet(`put puts putting count counts counted record records recorded document
  documents documented tally tallies tallied list lists listed register registers registered log logged
  logs calculate calculates calculated give gives gave assess assesses assessed
  verify verifies verified expect expects expected predict predicts predicted forecast forecasts
  identify identified place places placed number numbered`);

const beforeCount = wordSet(
  `that at more at least over nearly nearer closer between almost about some only as up fewer less no
  dozens hundreds thousands scores`,
);
/** Words for what is counted: no speaker is called so. */
export const namesCount = wordSet(
  'toll dead death deaths number figure total count cost damage wounded injured losses turnout',
);

/** What is claimed or declared then is no statement: "claimed responsibility". */
const notSaid = wordSet(`responsibility credit independence war asylum emergency lives life truce
  ceasefire holiday`);

/** "claimed responsibility", "claimed 31 lives". */
function isNotSaid(units: Units, at: number): boolean {
  return notSaid.has(wordAt(units, units[at]?.kind === 'number' ? at + 1 : at));
}

/** "put at 12", "put the death toll at 12", "gave the number of dead as 12". */
function reportsCount(units: Units, at: number): boolean {
  const next = units[at + 1];
  if (next?.kind === 'number' || beforeCount.has(next?.word ?? '')) return true;
  for (let k = at + 2; k < at + 6; k += 1) if (namesCount.has(wordAt(units, k))) return true;
  return /^put/.test(wordAt(units, at)) && putsAtNumber(units, at);
}

/** "put the crowd outside at 8,000". */
function putsAtNumber(units: Units, at: number): boolean {
  for (let k = at + 2; k < at + 9; k += 1)
    if (wordAt(units, k) === 'at' && units[k + 1]?.kind === 'number') return true;
  return false;
}

/** "were said to", "is reported", "to say": nobody who is named says so. */
function isUnsaid(units: Units, at: number): boolean {
  const before = wordAt(units, beforeAdverbs(units, at));
  return beForms.has(before) || before === 'to';
}

function isFollowedBySpeech(units: Units, at: number): boolean {
  return (
    ['that', 'to', ',', '.', '"', '“', ':'].includes(wordAt(units, at + 1)) ||
    units[at + 1] === undefined
  );
}

/** "spoke of 70", "accuse it of firing 190". */
function isFollowedByOf(units: Units, at: number): boolean {
  return [1, 2, 3].some((k) => wordAt(units, at + k) === 'of');
}

/** "its estimate of", "a report on", "expect claims of": the noun, not the verb. */
function isNoun(units: Units, at: number): boolean {
  if (!nounsToo.has(wordAt(units, at))) return false;
  const [before, next] = [wordAt(units, at - 1), wordAt(units, at + 1)];
  if (['of', 'on', 'from', 'by', 'into', 'about'].includes(next)) return true;
  if (['"', '”', '’', "'", ')'].includes(next)) return true;
  return determiners.has(before) || /(?:'s|s'|[^s]al|ial|ary)$/.test(before) || before === 'of';
}

/** Whether the word is a verb by which somebody, named before or behind it, says something. */
export function isSaying(units: Units, at: number): boolean {
  const unit = units[at];
  if (unit?.kind !== 'word' || unit.capital || isUnsaid(units, at)) return false;
  if (isNoun(units, at)) return false;
  if (nounsToo.has(unit.word) && !/^(?:report|claim)/.test(unit.word))
    return wordAt(units, at + 1) === 'that' || reportsCount(units, at);
  if (saying.has(unit.word)) return !isNotSaid(units, at + 1);
  if (adding.has(unit.word))
    return (
      isFollowedBySpeech(units, at) ||
      (/^(?:main|argu|announ|decl)/.test(unit.word) && reportsCount(units, at))
    );
  if (speakingOf.has(unit.word)) return isFollowedByOf(units, at);
  return counting.has(unit.word) && reportsCount(units, at);
}

/** Phrases that name a speaker behind them, by their first word. */
const cites: ReadonlyMap<string, readonly string[]> = new Map([
  ...[
    'according to',
    'in the words of',
    'by the count of',
    'on the authority of',
    'figures from',
    'data from',
    'numbers from',
    'quoted by',
    'as told by',
    'citing',
    'quoting',
  ].map((phrase) => firstAndRest(phrase)),
  ...[
    ...wordSet(`reported confirmed announced released published compiled estimated recorded documented
      counted verified issued claimed given cited put stated`),
  ].map((participle) => firstAndRest(`${participle} by`)),
]);

function firstAndRest(phrase: string): [string, string[]] {
  const [first = '', ...rest] = phrase.split(' ');
  return [first, rest];
}

const tallies = wordSet(`count counts tally reckoning account accounts estimate estimates figures
  records calculation calculations data numbers`);

/** "on the Treasury's own reckoning": the units before the name, and those of the name; null for none. */
export function tallyAt(units: Units, at: number): { from: number; to: number } | null {
  if (!['on', 'by'].includes(wordAt(units, at))) return null;
  for (let k = at + 2; k < at + 9; k += 1) {
    const word = wordAt(units, k);
    if (tallies.has(word)) {
      const end = wordAt(units, k - 1) === 'own' ? k - 1 : k;
      return /(?:'s|s')$/.test(wordAt(units, end - 1)) || isApostrophe(units, end - 1)
        ? { from: at + 1, to: end }
        : null;
    }
    if (units[k]?.kind !== 'word' && !isApostrophe(units, k)) return null;
  }
  return null;
}

/** The apostrophe behind a plural: "the unions' count". */
function isApostrophe(units: Units, at: number): boolean {
  return ["'", '’'].includes(wordAt(units, at)) && /s$/.test(wordAt(units, at - 1));
}

/** Participles by which the subject of the sentence goes on to say something: ", saying that". */
const participles = wordSet(
  'saying claiming reporting adding stating announcing estimating putting warning',
);

/** True at ", saying": whoever acts in the sentence says what follows. */
export function isGoingOn(units: Units, at: number): boolean {
  const [word, next] = [wordAt(units, at), wordAt(units, at + 1)];
  if (!participles.has(word) || (word === 'claiming' && !['that', 'to'].includes(next)))
    return false;
  return wordAt(units, at - 1) === ',' || next === 'that' || wordAt(units, at - 1) === 'report';
}

/** Units of the phrase that names a speaker behind it: 2 for "according to"; 0 for none. */
export function citeAt(units: Units, at: number): number {
  const rest = cites.get(wordAt(units, at));
  return rest?.every((word, k) => wordAt(units, at + 1 + k) === word) ? rest.length + 1 : 0;
}
