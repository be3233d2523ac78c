import { wordSet } from './closed-words.ts';
import type { Kind } from './mention.ts';

/** What a predicate does to the counted: an event kind, or something else that is not inherited. */
export type Family = Exclude<Kind, 'money' | 'duration' | 'date' | 'age' | 'ordinal'>;

interface Verb {
  base: string;
  /** Third person, past, participle, present participle. */
  forms: { s: string; past: string; participle: string; ing: string };
}

/** Past and participle of verbs that do not take -ed, and forms that double a letter. */
const irregular: Readonly<Record<string, Partial<Verb['forms']>>> = {
  'shoot dead': {
    s: 'shoots dead',
    past: 'shot dead',
    participle: 'shot dead',
    ing: 'shooting dead',
  },
  'gun down': {
    s: 'guns down',
    past: 'gunned down',
    participle: 'gunned down',
    ing: 'gunning down',
  },
  'mow down': { s: 'mows down', past: 'mowed down', participle: 'mown down', ing: 'mowing down' },
  'shoot and kill': {
    s: 'shoots and kills',
    past: 'shot and killed',
    participle: 'shot and killed',
    ing: 'shooting and killing',
  },
  'shoot down': {
    s: 'shoots down',
    past: 'shot down',
    participle: 'shot down',
    ing: 'shooting down',
  },
  'bring down': {
    s: 'brings down',
    past: 'brought down',
    participle: 'brought down',
    ing: 'bringing down',
  },
  'round up': { s: 'rounds up', past: 'rounded up', participle: 'rounded up', ing: 'rounding up' },
  shoot: { past: 'shot', participle: 'shot' },
  slay: { past: 'slew', participle: 'slain' },
  hang: { past: 'hanged', participle: 'hanged' },
  lose: { past: 'lost', participle: 'lost' },
  cost: { past: 'cost', participle: 'cost' },
  hold: { past: 'held', participle: 'held' },
  hurt: { past: 'hurt', participle: 'hurt' },
  hit: { past: 'hit', participle: 'hit', ing: 'hitting' },
  strike: { past: 'struck', participle: 'struck' },
  stop: { past: 'stopped', participle: 'stopped', ing: 'stopping' },
  kidnap: { past: 'kidnapped', participle: 'kidnapped', ing: 'kidnapping' },
  stab: { past: 'stabbed', participle: 'stabbed', ing: 'stabbing' },
  trap: { past: 'trapped', participle: 'trapped', ing: 'trapping' },
  lob: { past: 'lobbed', participle: 'lobbed', ing: 'lobbing' },
  acquit: { past: 'acquitted', participle: 'acquitted', ing: 'acquitting' },
  cancel: { past: 'cancelled', participle: 'cancelled', ing: 'cancelling' },
  admit: { past: 'admitted', participle: 'admitted', ing: 'admitting' },
  free: { past: 'freed', participle: 'freed', ing: 'freeing' },
  find: { past: 'found', participle: 'found' },
  buy: { past: 'bought', participle: 'bought' },
  sell: { past: 'sold', participle: 'sold' },
  take: { past: 'took', participle: 'taken' },
  sink: { past: 'sank', participle: 'sunk' },
};

function verb(base: string): Verb {
  const stem = base.replace(/e$/, '');
  const past = /e$/.test(base) ? `${base}d` : base.replace(/([^aeiou])y$/, '$1i').concat('ed');
  const s = /(?:s|sh|ch|x)$/.test(base)
    ? `${base}es`
    : base.replace(/([^aeiou])y$/, '$1ie').concat('s');
  return { base, forms: { s, past, participle: past, ing: `${stem}ing`, ...irregular[base] } };
}

const verbs = (list: string): Verb[] => list.split(',').map(verb);

/** Verbs whose object is the counted, active or passive: "kills 12", "12 were killed". */
const transitive: readonly (readonly [Family, Verb[]])[] = [
  [
    'casualty-killed',
    verbs(
      'kill,murder,execute,behead,massacre,assassinate,gun down,mow down,hang,electrocute,slaughter,lynch,slay,shoot dead,shoot and kill',
    ),
  ],
  ['casualty-wounded', verbs('wound,injure,hurt,maim,hospitalise,hospitalize,shoot,stab,treat')],
  ['arrested', verbs('arrest,detain,capture,jail,imprison,round up,charge,intern,sentence,hold')],
  ['displaced', verbs('displace,evacuate,uproot')],
  ['intercepted', verbs('intercept,shoot down,bring down,down')],
  ['strike', verbs('hit,strike,bomb,shell,attack,target')],
  [
    'other',
    verbs(
      'abduct,kidnap,rescue,release,free,save,convict,acquit,trap,infect,strand,deport,register,employ,vaccinate,cancel,destroy,damage,burn,sink,seize,recover,close,suspend',
    ),
  ],
];

/** Predicates that follow the counted and take no object: "12 died", "40 are missing". */
const intransitive: readonly (readonly [Family, string])[] = [
  [
    'casualty-killed',
    `dead,died,die,dies,dying,drowned,drown,perished,perish,perishing,burned to death,burnt to death,
    beaten to death,stabbed to death,crushed to death,trampled to death,starved to death,frozen to death,
    froze to death,lost their lives,lost his life,lost her life,lose their lives,losing their lives,
    losing his life,succumbed,to death,among the dead,among the killed,among the victims`,
  ],
  [
    'casualty-wounded',
    `taken to hospital,in hospital,in hospitals,sent to hospital,suffered injuries,suffered burns,
    sustained injuries,in a critical condition,in critical condition,in intensive care,needed treatment,
    needed hospital treatment,required treatment,among the hurt,among the injured,among the wounded`,
  ],
  ['missing', 'missing,unaccounted for,disappeared,vanished,among the missing'],
  [
    'arrested',
    `in custody,taken into custody,taken prisoner,behind bars,in detention,under arrest,in jail,in prison,
    in jails,in prisons,in state jails,in police custody,in captivity,held captive,surrendered,surrender,gave themselves up`,
  ],
  [
    'displaced',
    `fled,flee,fleeing,homeless,forced from their homes,forced to flee,forced out,driven from their homes,
    left their homes,lost their homes,abandoned their homes,sought protection,sought refuge,sought shelter,
    seeking refuge,seeking shelter,took refuge,taken refuge,taking refuge,took shelter,taken shelter,
    sheltering,staying with,ordered out,ordered to leave,told to leave,told to evacuate,crossed the border,crossed into,living in camps,living in tents,in shelters,in camps`,
  ],
  [
    'vote',
    `against,in favour,in favor,abstained,abstaining,abstain,abstentions,opposed,absent,not voting,
    did not vote,voting,voted,voting against,voting for,vote in favour,vote in favor,vote for,vote against,
    votes in favour,votes for,votes against`,
  ],
  ['other', 'taken hostage,ill,sick,unemployed,out of work,alive,survived,unhurt,unharmed,escaped'],
];

/** Nouns of events and the word that leads to the counted: "the deaths of 40". */
const nominal: readonly (readonly [Family, string])[] = [
  [
    'casualty-killed',
    `death of,deaths of,dead of,killing of,killings of,killer of,killers of,murder of,murders of,
    massacre of,massacres of,execution of,executions of,assassination of,assassinations of,lives of,
    beheading of,drowning of,drownings of,bodies of,body of,remains of,loss of,the shooting of`,
  ],
  ['casualty-wounded', 'injury to,injuries to,injury of,injuries of,wounding of,maiming of'],
  ['missing', 'search for,searching for,searched for,disappearance of,disappearances of'],
  ['arrested', 'arrest of,arrests of,detention of,detentions of,capture of,jailing of'],
  ['displaced', 'displacement of,evacuation of,flight of'],
  ['intercepted', 'interception of'],
  ['launch', 'launch of,firing of'],
  ['other', 'release of,abduction of,kidnapping of,rescue of'],
];

/** Verbs that may have the counted as their object only: "fired 12 rockets", "lost two men". */
const governing: readonly (readonly [Family, Verb[]])[] = [
  ['casualty-killed', verbs('lose,cost,claim,bury')],
  ['casualty-wounded', verbs('admit')],
  ['intercepted', verbs('stop')],
  ['launch', verbs('fire,launch,lob')],
  [
    'other',
    verbs(
      'find,discover,buy,supply,deliver,order,sell,take,deploy,train,carry,recruit,acquire,export,import,donate,display',
    ),
  ],
];

const formsOf = ({ base, forms }: Verb): string[] => [base, ...Object.values(forms)];
const listOf = (list: string): string[] => list.split(',').map((each) => each.trim());

/** Every verb that a count can be the object of, in each of its forms. */
export const objectVerbs: readonly (readonly [Family, string[]])[] = [
  ...transitive,
  ...governing,
].map(([family, all]) => [family, all.flatMap(formsOf)]);

/** Participles that say of the counted what was done to it. */
export const participles: readonly (readonly [Family, string[]])[] = transitive.map(
  ([family, all]) => [family, all.map(({ forms }) => forms.participle)],
);

export const intransitives: readonly (readonly [Family, string[]])[] = intransitive.map(
  ([family, list]) => [family, listOf(list)],
);

export const nominals: readonly (readonly [Family, string[]])[] = nominal.map(([family, list]) => [
  family,
  listOf(list),
]);

/** Words after which a participle is active: "three attackers killed the guard". */
export const objectWords =
  wordSet(`the a an his her its their them him more most all several many some
  people civilians soldiers dozens hundreds scores himself themselves others each every`);
