import { wordSet } from './closed-words.ts';
import type { Kind } from './mention.ts';

/** Nouns that say by themselves what kind of thing is counted; singular forms. */
const nouns: readonly (readonly [Kind, string])[] = [
  ['casualty-killed', 'death fatality killing murder homicide corpse body execution life dead'],
  ['casualty-wounded', 'injury casualty wounded injured'],
  ['missing', 'missing'],
  ['arrested', 'arrest detention detainee'],
  ['displaced', 'evacuee'],
  [
    'strike',
    `strike airstrike raid airraid attack bombing explosion blast shelling bombardment
    sortie assault shooting ambush massacre`,
  ],
  ['launch', 'launch rocket missile projectile shell drone salvo torpedo'],
  ['vote', 'vote abstention ballot veto turnout aye nay no yes'],
];

const byNoun = new Map(
  nouns.flatMap(([kind, list]) => [...wordSet(list)].map((noun) => [noun, kind])),
);

const irregular: Readonly<Record<string, string>> = {
  fatalities: 'fatality',
  lives: 'life',
  launches: 'launch',
  injuries: 'injury',
  casualties: 'casualty',
  noes: 'no',
  yeses: 'yes',
  bodies: 'body',
  ambushes: 'ambush',
  salvoes: 'salvo',
  torpedoes: 'torpedo',
  vetoes: 'veto',
  sorties: 'sortie',
};

function singular(noun: string): string {
  return irregular[noun] ?? noun.replace(/s$/, '');
}

/** The kind that a counted noun has of its own, whatever is said of it. */
export function kindOfNoun(head: string): Kind | null {
  return head === 'no' || head === 'yes' ? null : (byNoun.get(singular(head)) ?? null);
}

const collective = wordSet(`people men women children police personnel troops staff crew youths
  boys girls babies families persons lives dead wounded injured victims casualties others prisoners
  militia cattle forces`);

const personNouns = wordSet(`person man woman child boy girl baby civilian soldier officer
  policeman policewoman militant fighter rebel insurgent gunman attacker bomber assailant protester
  protestor demonstrator worker miner farmer fisherman student pupil teacher journalist reporter
  doctor nurse medic paramedic passenger driver pilot sailor migrant refugee resident villager
  tourist hostage suspect victim official guard peacekeeper commander member activist
  servant patient prisoner inmate detainee national citizen employee staffer servicewoman
  serviceman conscript recruit trooper marine firefighter rescuer volunteer pilgrim worshipper
  shopper spectator supporter fan politician candidate lawmaker deputy minister judge lawyer monk
  priest settler herder trader pedestrian survivor couple family relative brother sister
  teenager youth adult pensioner minor infant newborn dissident separatist jihadist terrorist
  extremist guerrilla smuggler trafficker robber thief dealer crewman crewmember sapper ranger
  engineer contractor guest customer participant mourner colleague comrade son daughter father mother parent cousin uncle aunt nephew
  niece grandchild grandson granddaughter`);

/** True for a noun that names people; "-ians", "-ers" in capitals are nationalities. */
export function isPerson(head: string, capital: boolean): boolean {
  if (collective.has(head) || personNouns.has(singular(head))) return true;
  return (
    /(?:men|women|people|children|eers|ists)$/.test(head) ||
    (capital && /(?:ians?|is|ese|ers|ans)$/.test(head))
  );
}

/** True for a word that a plural number can end its noun phrase with. */
export function isPlural(word: string): boolean {
  return collective.has(word) || /(?:men|women|children|people|[^s]s|sses)$/.test(word);
}
