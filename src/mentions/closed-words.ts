/** The closed classes of English, which end a noun phrase or open a clause. */

export const wordSet = (list: string): ReadonlySet<string> =>
  new Set(list.split(/\s+/).filter((word) => word !== ''));

export const determiners = wordSet(`a an the this that these those its their his her our your my
  any all each every both another other such no`);

export const prepositions = wordSet(`in on at by for from with within without into onto upon over
  under above below between among amid amidst against across along around after before during since
  until till through throughout towards toward to near off out up down about per via inside outside
  beyond behind despite except including excluding following plus versus than of`);

/** Words that open a clause with a subject of its own. */
export const subordinators = wordSet(`while whereas though although if when where whether because
  after before until since which what as whose unless once`);

const conjunctions = wordSet('and or but nor so yet that who whom');

const pronouns = wordSet(`it they he she we you i him them us me himself herself itself themselves
  there here none`);

export const beForms = wordSet(
  "is are was were be been being isn't aren't wasn't weren't got gets",
);

export const auxiliaries = wordSet(`has have had having do does did will would can could may might
  must shall should hasn't haven't hadn't don't doesn't didn't won't`);

/** Adverbs that may stand between a noun and its predicate. */
export const adverbs = wordSet(`also then now still only just even already later earlier reportedly
  allegedly apparently confirmed presumed feared believed thought known reported again so far not
  never ever together alone subsequently seriously critically badly severely lightly slightly
  gravely fatally mortally suspected ago yesterday today tonight overnight last next`);

/** Finite verbs of news prose that no ending betrays: each ends the noun phrase before it. */
export const finiteVerbs = wordSet(`said says say told tell tells put puts hit hits fell fall falls
  rose rise rises ran run runs went go goes came come comes made make makes took take takes began
  begin begins left leave leaves lost lose loses won win wins fled flee flees held hold holds broke
  break breaks gave give gives got found find finds sent send sends met meet meets stood stand stands
  shot shoot shoots struck blew blow blows sank sink sinks cut cuts grew grow grows kept keep keeps
  led lead leads lay lie lies lived live wrote read sat saw see sees set sets sought spent spread
  swept threw tore drew drove flew fought die dies drown perish remain remains need needs want wants
  seek seeks face faces serve work works become became vote votes stay hurt starve voted crossed
  wait accuse oppose support agree back join include contain brought bought built burnt caught chose
  dealt dug ate fed forgot froze hung heard hid knew laid lent meant paid rode sang shook shone shut
  slept slid sold spoke stole stuck swam swore taught threw understood woke wore withdrew rang spilt
  drank bore beat bit bled bred crept dwelt flung leapt ground overcame overran overtook undertook`);

const ends = [
  determiners,
  prepositions,
  subordinators,
  conjunctions,
  pronouns,
  beForms,
  auxiliaries,
  adverbs,
];

/** True for a word that cannot stand inside a noun phrase. */
export function endsPhrase(word: string): boolean {
  return ends.some((set) => set.has(word));
}

/** Nouns and names that end like adverbs. */
const notAdverbs = wordSet(
  'family assembly rally reply supply ally july italy anomaly monopoly bully fly',
);

/** True for words that may stand between a subject and its verb. */
export function isAdverb(word: string): boolean {
  return adverbs.has(word) || (/ly$/.test(word) && !notAdverbs.has(word));
}
