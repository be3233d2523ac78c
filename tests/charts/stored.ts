import type { ChartView } from '#ledger';
import { agent, bars, claim, claims, day } from './cases.ts';

const by = (name: string, short?: string) => ({ id: agent(name).id, by: agent(name, short) });

/** Six originators of one count: every hedge, a range, a replaced figure and no figure. */
const sixSources = claims([
  claim('about 40', { ...by('Local officials'), asOf: day('2014-03-01', '1 March 2014') }),
  claim('a growing number', {
    ...by('Military statement'),
    asOf: day('2014-03-02', '2 March 2014'),
    stance: 'disputed',
  }),
  claim('at least 28', { ...by('Civil defence'), asOf: day('2014-03-03', '3 March 2014') }),
  claim('26', { ...by('Hospital A register'), asOf: day('2014-03-06', '6 March 2014') }),
  claim('26 to 31', { ...by('Monitoring group'), asOf: day('2014-03-20', '20 March 2014') }),
  claim('37', {
    ...by('UN field office'),
    id: 'un-first',
    asOf: day('2014-03-08', '8 March 2014'),
    replacedBy: 'un-second',
  }),
  claim('29', {
    ...by('UN field office'),
    id: 'un-second',
    asOf: day('2014-03-24', '24 March 2014'),
    replaces: 'un-first',
  }),
]);

const rivalTotals = claims([
  claim('at least 2,104', {
    ...by('UN Office for the Coordination of Humanitarian Affairs', 'UN OCHA'),
    id: 'ocha-2014',
    via: [agent('BBC')],
    asOf: day('2014-08-27', '27 August 2014'),
  }),
  claim('2,125', {
    ...by('Israel Ministry of Foreign Affairs', 'Israel MFA'),
    asOf: day('2015-06-14', '14 June 2015'),
  }),
  claim('2,310', {
    ...by('Gaza Ministry of Health', 'Gaza health ministry'),
    asOf: day('2015-01-07', '7 January 2015'),
  }),
  claim('2,205', {
    ...by('UN Commission of Inquiry', 'UN COI'),
    id: 'coi-first',
    asOf: day('2015-03-23', '23 March 2015'),
    replacedBy: 'coi-2015',
  }),
  claim('2,251', {
    ...by('UN Commission of Inquiry', 'UN COI'),
    id: 'coi-2015',
    asOf: day('2015-06-22', '22 June 2015'),
    replaces: 'coi-first',
    because: 'later deaths',
    locator: 'paragraph 20',
  }),
]);

const longName =
  'United Nations Relief and Works Agency preparatory elementary co-educational boys’ school A';

/** Every stored answer: the name of its files and the view it draws. */
export const stored: Record<string, ChartView> = {
  'bars-exact': bars([['Clinic', '5']]),
  'bars-at-least': bars([['Tent camp', 'at least 8']]),
  'bars-more-than': bars([['Tent camp', 'more than 8']]),
  'bars-almost': bars([['School used as shelter', 'almost 30']]),
  'bars-up-to': bars([['School used as shelter', 'up to 30']]),
  'bars-fewer-than': bars([['School used as shelter', 'fewer than 30']]),
  'bars-about': bars([['Apartment block', 'about 40']]),
  'bars-range': bars([['Market street', '12 to 17']]),
  'bars-zero': bars([
    ['Warehouse', '0'],
    ['Clinic', 'none'],
  ]),
  'bars-vague': bars([['Road junction', 'dozens']]),
  'bars-score': bars([['Security Council', '14 to 1']]),
  'bars-share': bars([
    ['Civilians', '69%'],
    ['Children', '24%'],
  ]),
  'bars-replaced': bars([
    ['First count', claim('37', { replacedBy: 'second' })],
    ['Second count', '29'],
  ]),
  'bars-several-sources': bars([
    ['Apartment block', claim('about 40', by('Local officials'))],
    ['Clinic', claim('5', { ...by('Hospital A'), stance: 'estimated' })],
  ]),
  'bars-all-marks': bars([
    ['Apartment block', 'about 40'],
    ['School used as shelter', 'almost 30'],
    ['Market street', '12 to 17'],
    ['Tent camp', 'at least 8'],
    ['Clinic', '5'],
    ['Warehouse', '0'],
    ['Road junction', 'dozens'],
  ]),
  'bars-long-names': bars([
    [longName, 'at least 1,402'],
    ['Clinic', 'more than 1,000 people'],
    ['Donaudampfschifffahrtselektrizitätenhauptbetriebswerk', '12'],
  ]),
  'bars-huge': bars([
    ['Displaced', 'about 12 million'],
    ['Returned', 'more than 900,000'],
    ['Wounded', '3'],
  ]),
  'bars-sixty': bars(
    Array.from({ length: 60 }, (_, index) => [`Week ${index + 1}`, String((index * 37) % 101)]),
  ),
  'bars-right-to-left': bars([['بلدية غزة', 'at least 28']]),
  'bars-markup': bars([['<b>"Tents" & \'huts\'</b>', '5']]),
  'claims-one': claims([claim('5', { asOf: day('2014-03-01', '1 March 2014') })]),
  'claims-six-sources': sixSources,
  'claims-rival-totals': rivalTotals,
  'claims-overlap': claims([
    claim('26 to 31', by('Monitoring group')),
    claim('28 to 35', by('Hospital A')),
    claim('almost 40', by('Civil defence')),
  ]),
  'claims-agreed': claims([
    claim('26 to 31', by('Monitoring group')),
    claim('29', by('Hospital A')),
    claim('up to 33', by('Civil defence')),
  ]),
  'claims-replaced-by-another': claims([
    claim('about 40', { ...by('Local officials'), id: 'first', replacedBy: 'second' }),
    claim('29', { ...by('UN field office'), id: 'second', replaces: 'first' }),
  ]),
  'claims-no-position': claims([
    claim('dozens', by('Local officials')),
    claim('several', by('Civil defence')),
  ]),
};
