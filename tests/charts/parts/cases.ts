import type { ChartView, ClaimView, PartsView } from '#ledger';
import { agent, bars, claim, day } from '../cases.ts';

/** A part: its group, which is its label as well, and what is said of it. */
type PartCase = [group: string, said: string | ClaimView];

/** A bar: its label, what is said of the whole, and its parts. */
export type WholeCase = [label: string, said: string | ClaimView, parts: PartCase[]];

/** A chart of parts told apart by status. */
export function parts(wholes: WholeCase[]): PartsView {
  const { kind: _, rows: __, ...heading } = bars([]);
  return {
    ...heading,
    kind: 'parts',
    facet: 'Status',
    bars: wholes.map(([label, said, all], bar) => ({
      label,
      figure: `strikes/whole-${bar + 1}`,
      claim: typeof said === 'string' ? claim(said) : said,
      parts: all.map(([group, words], part) => ({
        label: group,
        group,
        figure: `strikes/part-${bar + 1}-${part + 1}`,
        claim: typeof words === 'string' ? claim(words) : words,
      })),
    })),
  };
}

const by = (name: string, date: [string, string]) => ({ by: agent(name), asOf: day(...date) });
const march = (of: number) => day(`2014-03-0${of}`, `${of} March 2014`);

const threeReports = parts([
  [
    'Monitoring group',
    claim('at least 1,843', {
      ...by('Monitoring group', ['2014-03-01', '1 March 2014']),
      replacedBy: 'second',
    }),
    [
      ['Civilians', claim('1,354', { replacedBy: 'second' })],
      ['Status not established', '279'],
      ['Members of armed groups', '210'],
    ],
  ],
  [
    'Field office',
    claim('at least 2,104', by('Field office', ['2014-03-09', '9 March 2014'])),
    [['Civilians', '1,462']],
  ],
  [
    'Health ministry',
    claim('2,189', { by: agent('Health ministry'), asOf: march(8), stance: 'estimated' }),
    [
      ['Civilians', 'at least 1,444'],
      ['Members of armed groups', '521'],
    ],
  ],
]);

/** Every stored answer of this kind. */
export const storedParts: Record<string, ChartView> = {
  'parts-exhaustive': parts([
    [
      'Hospital A register',
      '26',
      [
        ['Children', '9'],
        ['Women', '6'],
        ['Men', '11'],
      ],
    ],
  ]),
  'parts-remainder': parts([['Field office', 'at least 2,104', [['Civilians', '1,462']]]]),
  'parts-three-reports': threeReports,
  'parts-all-hedges': parts([
    ['Exact', '40', [['Civilians', '20']]],
    ['At least', 'at least 30', [['Civilians', '30']]],
    ['Up to', 'up to 38', [['Civilians', '30']]],
    [
      'About',
      'about 35',
      [
        ['Civilians', '20'],
        ['Fighters', '12'],
      ],
    ],
    ['Range', '26 to 34', [['Civilians', '12 to 17']]],
    ['None', '0', [['Civilians', 'none']]],
    ['Words', 'dozens', [['Civilians', '8']]],
    ['Words of a part', '21', [['Civilians', 'several']]],
  ]),
  'parts-ten-groups': parts([
    [
      'Register by district',
      '1,200',
      Array.from({ length: 10 }, (_, index) => [`District ${index + 1}`, String(150 - index * 9)]),
    ],
    [
      'Second register',
      '600',
      [
        ['District 4', '300'],
        ['District 9', '1'],
        ['District 1', '2'],
      ],
    ],
  ]),
  'parts-thin': parts([
    [
      'Large count',
      '12,000,000',
      [
        ['Displaced', '11,999,990'],
        ['Wounded', '3'],
        ['Killed', '2'],
      ],
    ],
    [
      'Small count',
      '5',
      [
        ['Wounded', '3'],
        ['Killed', '2'],
      ],
    ],
  ]),
  'parts-long-names': parts([
    [
      'United Nations Relief and Works Agency preparatory elementary co-educational school',
      'at least 1,402',
      [
        ['Members of the armed wings of groups that took part in the fighting', 'about 700'],
        ['Donaudampfschifffahrtselektrizitätenhauptbetriebswerk', 'more than 100'],
      ],
    ],
  ]),
};
