/** Every word that stands for a number, once. The reader, the masks and the printer take theirs here. */

export const smallNumbers: ReadonlyMap<string, number> = new Map(
  (
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen ' +
    'fifteen sixteen seventeen eighteen nineteen'
  )
    .split(' ')
    .map((word, value) => [word, value]),
);

export const tens: ReadonlyMap<string, number> = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, index) => [word, (index + 2) * 10]),
);

/** Scales that follow number words or digits. */
export const scales: ReadonlyMap<string, number> = new Map([
  ['thousand', 1e3],
  ['lakh', 1e5],
  ['million', 1e6],
  ['crore', 1e7],
  ['billion', 1e9],
  ['trillion', 1e12],
]);

/** Short scales written against the digits: "15m", "3bn", "40k". */
export const shortScales: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['mln', 1e6],
  ['mil', 1e6],
  ['bn', 1e9],
  ['bln', 1e9],
  ['tn', 1e12],
  ['trn', 1e12],
]);

/** From a million up a scale word is kept: "1.5 million" is not the seven digits 1,500,000. */
export const keptScales: ReadonlyMap<number, string> = new Map([
  [1e6, 'million'],
  [1e9, 'billion'],
  [1e12, 'trillion'],
]);

/** Singular names of the parts of one; the plural adds an s. */
export const fractionNames: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['third', 3],
  ['quarter', 4],
  ['fourth', 4],
  ['fifth', 5],
  ['sixth', 6],
  ['seventh', 7],
  ['eighth', 8],
  ['ninth', 9],
  ['tenth', 10],
  ['twentieth', 20],
]);

export const vulgarFractions: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['½', [1, 2]],
  ['⅓', [1, 3]],
  ['⅔', [2, 3]],
  ['¼', [1, 4]],
  ['¾', [3, 4]],
  ['⅕', [1, 5]],
  ['⅖', [2, 5]],
  ['⅗', [3, 5]],
  ['⅘', [4, 5]],
  ['⅙', [1, 6]],
  ['⅛', [1, 8]],
  ['⅜', [3, 8]],
  ['⅝', [5, 8]],
  ['⅞', [7, 8]],
  ['⅒', [1, 10]],
]);

/** Ratios with a word of their own, in the unit 'times'. */
export const timesWords: ReadonlyMap<string, number> = new Map([
  ['twice', 2],
  ['double', 2],
  ['twofold', 2],
  ['thrice', 3],
  ['triple', 3],
  ['threefold', 3],
  ['fourfold', 4],
  ['quadruple', 4],
  ['fivefold', 5],
  ['sixfold', 6],
  ['tenfold', 10],
]);

/** Words for nobody and nothing; "zero" is among the numbers. */
export const noneWords: readonly string[] = [
  'no one',
  'no-one',
  'not one',
  'not a single',
  'nobody',
  'none',
  'nil',
  'no',
];

/**
 * Vague words and the numbers a careful writer may use them for: [from, to]. A plural of a number has
 * no upper end: hundreds for "more than 250" claims no more than the record does. The small words
 * claim smallness as well, so they end.
 */
export const vagueWords: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['some', [1, Infinity]],
  ['a growing number', [2, Infinity]],
  ['a large number', [10, Infinity]],
  ['a number', [2, Infinity]],
  ['several', [3, 12]],
  ['a few', [3, 9]],
  ['few', [1, 9]],
  ['a handful', [3, 9]],
  ['many', [10, Infinity]],
  ['numerous', [10, Infinity]],
  ['countless', [1000, Infinity]],
  ['tens', [20, Infinity]],
  ['dozens', [24, Infinity]],
  ['scores', [40, Infinity]],
  ['hundreds', [200, Infinity]],
  ['thousands', [2000, Infinity]],
  ['tens of thousands', [20_000, Infinity]],
  ['hundreds of thousands', [200_000, Infinity]],
  ['millions', [2e6, Infinity]],
  ['tens of millions', [2e7, Infinity]],
  ['hundreds of millions', [2e8, Infinity]],
  ['billions', [2e9, Infinity]],
  ['tens of billions', [2e10, Infinity]],
  ['hundreds of billions', [2e11, Infinity]],
  ['trillions', [2e12, Infinity]],
  ['several dozen', [36, 144]],
  ['several hundred', [300, 999]],
  ['several thousand', [3000, 9999]],
  ['several million', [3e6, 9.999_999e6]],
  ['a few dozen', [36, 108]],
  ['a few hundred', [300, 900]],
  ['a few thousand', [3000, 9000]],
]);

/** Words beside which "7 to 9" is a result, not a range. */
export const voteWords: ReadonlySet<string> = new Set(
  (
    'vote voted voting ballot decision ruling verdict margin split tally majority referendum ' +
    'judgment judgement'
  ).split(' '),
);

/** Words beside which "1-3" is the result of a match. */
export const gameWords: ReadonlySet<string> = new Set(
  (
    'won win wins winning lost lose loses losing beat beats beaten drew draw draws defeat defeated ' +
    'victory led lead leads trailed trailing ahead behind'
  ).split(' '),
);

/** Nouns that may stand inside a score: "14 votes to 1". */
export const scoreNouns: ReadonlySet<string> = new Set(['vote', 'votes', 'seats', 'goals']);

/** Verbs after which "from 140 to 208" is a change from one number to the other. */
export const changes: ReadonlySet<string> = new Set(
  (
    'gone come came rose risen rise rises rising fell fallen fall falls falling went grew grown increased increase ' +
    'dropped drop raised revised cut changed jumped climbed lowered up down'
  ).split(' '),
);

/** Verbs and nouns after which over, around, under and about are prepositions, not hedges. */
export const prepositionWords: ReadonlySet<string> = new Set(
  (
    'flew fly flying flown flies drove walked gathered circled talk talks talked speak spoke argued ' +
    'dispute disputed disagreed clashed fought vote voted divided ruled control passed crossed looked ' +
    'hand handed handing hands turned turning'
  ).split(' '),
);

/** Nouns that "under two laws" and "under three governments" put something under. */
export const governingNouns: ReadonlySet<string> = new Set(
  (
    'law laws article articles treaty treaties resolution resolutions agreement agreements act acts ' +
    'government governments president presidents condition conditions name names flag flags'
  ).split(' '),
);
