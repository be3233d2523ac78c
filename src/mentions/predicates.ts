import { beForms, wordSet } from './closed-words.ts';
import type { Kind } from './mention.ts';
import type { Unit } from './units.ts';

/** What a predicate does to the counted: an event kind, or something else that is not inherited. */
export type Family = Extract<
  Kind,
  | 'casualty-killed'
  | 'casualty-wounded'
  | 'missing'
  | 'arrested'
  | 'displaced'
  | 'intercepted'
  | 'launch'
  | 'strike'
  | 'vote'
  | 'other'
>;

/** A predicate with the words that carry it, and the unit after them. */
export interface Predicate {
  family: Family;
  words: string;
  start: number;
  end: number;
}

interface Phrase {
  family: Family;
  words: readonly string[];
  /** True for verbs that take an object: without "were" before them they may be active. */
  transitive: boolean;
}

type Lists = readonly (readonly [Family, string, boolean?])[];

/** Predicates that follow the counted: "12 people were killed", "40 missing", "9 in favour". */
const after: Lists = [
  [
    'casualty-killed',
    'killed,slain,murdered,executed,beheaded,massacred,assassinated,gunned down,hanged,electrocuted,slaughtered,lynched',
    true,
  ],
  [
    'casualty-killed',
    'dead,died,die,dies,dying,drowned,drown,perished,perish,shot dead,burned to death,burnt to death,beaten to death,stabbed to death,crushed to death,trampled to death,starved to death,frozen to death,froze to death,lost their lives,lost his life,lost her life,lose their lives,losing their lives,succumbed',
  ],
  ['casualty-wounded', 'wounded,injured,hurt,maimed,hospitalised,hospitalized', true],
  [
    'casualty-wounded',
    'taken to hospital,in hospital,in hospitals,sent to hospital,treated for,treated in,treated at,treated by,suffered injuries,suffered burns,in a critical condition,in critical condition,in intensive care,needed treatment,needed hospital treatment,required treatment',
  ],
  ['missing', 'missing,unaccounted for,disappeared,vanished'],
  ['arrested', 'arrested,detained,captured,jailed,imprisoned,rounded up,charged', true],
  [
    'arrested',
    'in custody,taken into custody,taken prisoner,behind bars,in detention,under arrest,in jail,in prison,in jails,in prisons,in state jails,surrendered,surrender,gave themselves up',
  ],
  ['displaced', 'displaced,evacuated,uprooted', true],
  [
    'displaced',
    'fled,flee,fleeing,homeless,forced from their homes,forced to flee,forced out,driven from their homes,left their homes,lost their homes,abandoned their homes,sought protection,sought refuge,sought shelter,seeking refuge,seeking shelter,took refuge,taken refuge,taking refuge,took shelter,taken shelter,sheltering,staying with,living in camps,living in tents,in shelters,in camps',
  ],
  ['intercepted', 'intercepted,shot down,downed,brought down', true],
  [
    'vote',
    'against,in favour,in favor,abstained,abstaining,abstain,abstentions,opposed,absent,not voting,did not vote,voting,voted,voting against,voting for',
  ],
  [
    'other',
    'abducted,kidnapped,rescued,released,freed,saved,sentenced,convicted,acquitted,trapped,infected,stranded,deported,registered,employed,vaccinated,cancelled,destroyed,damaged,burned,sunk,seized,recovered,closed',
    true,
  ],
  ['other', 'taken hostage,ill,sick,unemployed,out of work,alive,survived,unhurt,unharmed'],
];

/** Predicates whose object is the counted: "killing 12", "the deaths of 40". */
const before: Lists = [
  [
    'casualty-killed',
    'kill,kills,killing,killed,murder,murders,murdering,murdered,slaughtered,massacred,executed,executing,assassinated,beheaded,shot dead,gunned down,shooting dead,shot and killed,death of,deaths of,dead of,killing of,killings of,murder of,murders of,massacre of,execution of,executions of,assassination of,lives of,beheading of,drowning of,drownings of,bodies of,body of,remains of,loss of,lost,loses,losing,lose,cost,costs,costing,claimed,claims,claiming',
  ],
  [
    'casualty-wounded',
    'wound,wounds,wounding,wounded,injure,injures,injuring,injured,hurting,hurt,injury to,injuries to,wounding of,maiming,maimed,hospitalising,hospitalizing,treated,treating,admitted,admitting',
  ],
  ['missing', 'search for,searching for,searched for,disappearance of,disappearances of'],
  [
    'arrested',
    'arrest,arrests,arresting,arrested,detain,detains,detaining,detained,capture,captures,capturing,captured,jail,jails,jailing,jailed,imprison,imprisoned,imprisoning,arrest of,arrests of,detention of,capture of,jailing of,rounded up,rounding up,round up,rounds up,held,holding,holds,charged,charging,charge',
  ],
  [
    'displaced',
    'displace,displaces,displacing,displaced,displacement of,evacuate,evacuates,evacuating,evacuated,evacuation of,uproot,uproots,uprooting,uprooted,flight of',
  ],
  [
    'intercepted',
    'intercept,intercepts,intercepting,intercepted,interception of,shot down,shoot down,shoots down,shooting down,brought down,bringing down,brings down,down,downs,downing,downed,stop,stops,stopped,stopping',
  ],
  [
    'launch',
    'fire,fires,fired,firing,launch,launches,launched,launching,launch of,firing of,lobbed',
  ],
  [
    'strike',
    'hit,hits,hitting,struck,striking,strike,strikes,bombed,bombing,bombs,shelled,shelling,attacked,attacking,attacks,targeted,targeting,targets',
  ],
  [
    'other',
    'abducting,abducted,abduct,abducts,kidnapping,kidnapped,kidnap,kidnaps,rescue,rescues,rescued,rescuing,release,releases,released,releasing,release of,free,frees,freed,freeing,sentenced,convicted,seize,seizes,seized,seizing,recovered,recovering,found,finding,discovered,discovering,bought,buying,supplied,supply,delivered,deliver,ordered,order,sold,selling,destroyed,destroying,destroys,damaged,damaging,burned,burning,taking,took,deployed,deploying,trained,training,employ,employs,employing,employed,carried,carrying,carries,recruited',
  ],
];

function indexed(lists: Lists, key: (words: readonly string[]) => string) {
  const index = new Map<string, Phrase[]>();
  for (const [family, list, transitive = false] of lists)
    for (const phrase of list.split(',')) {
      const words = phrase.split(' ');
      index.set(key(words), [...(index.get(key(words)) ?? []), { family, words, transitive }]);
    }
  for (const each of index.values()) each.sort((a, b) => b.words.length - a.words.length);
  return index;
}

const byFirst = indexed(after, (words) => words[0] ?? '');
const byLast = indexed(before, (words) => words.at(-1) ?? '');

type Units = readonly Unit[];

const wordAt = (units: Units, at: number): string => units[at]?.word ?? '';

/** "three attackers killed 12": an object follows, so the three are not the killed. */
function hasObject(units: Units, at: number): boolean {
  const next = units[at];
  if (next === undefined || next.kind === 'sign' || next.kind === 'date') return false;
  if (next.kind === 'number') return true;
  return next.capital || objectWords.has(next.word);
}

const objectWords = wordSet(`the a an his her their its them him more most all several many some
  people civilians soldiers dozens hundreds scores himself themselves others each every`);

/** The predicate that starts at a unit, if it says something of the counted before it. */
export function predicateAt(
  units: Units,
  at: number,
  passive: boolean,
): Predicate | 'active' | null {
  for (const { family, words, transitive } of byFirst.get(wordAt(units, at)) ?? []) {
    if (!words.every((word, k) => wordAt(units, at + k) === word)) continue;
    const end = at + words.length;
    if (transitive && !passive && hasObject(units, end)) return 'active';
    return { family, words: words.join(' '), start: at, end };
  }
  return null;
}

/** True for a verb form that governs what follows it: "hitting populated areas". */
export function isGoverningVerb(word: string): boolean {
  return byLast.get(word)?.some(({ words }) => words.length === 1) ?? false;
}

/** The predicate that ends before a unit, if the counted at that unit is its object. */
export function governorBefore(units: Units, at: number): Predicate | null {
  for (const { family, words } of byLast.get(wordAt(units, at - 1)) ?? []) {
    const start = at - words.length;
    if (!words.every((word, k) => wordAt(units, start + k) === word)) continue;
    if (isPassive(units, start, words)) return null;
    return { family, words: words.join(' '), start, end: at };
  }
  return null;
}

/** "were killed and two fled", "12 killed, two hurt": the participle belongs to what is before it. */
function isPassive(units: Units, start: number, words: readonly string[]): boolean {
  if (words.at(-1) === 'of' || words.at(-1) === 'to' || words.at(-1) === 'for') return false;
  const prior = units[start - 1];
  const prior2 = units[start - 2];
  return (
    beForms.has(prior?.word ?? '') ||
    (beForms.has(prior2?.word ?? '') && /ly$/.test(prior?.word ?? '')) ||
    prior?.kind === 'number'
  );
}
