import { rule, list, oneOf, gap, edge, end, noMoreDigits, type MaskRule } from './mask-pattern.ts';

/** Names of things and places with a numeral in them, as news prose writes them. */

const capitalNumber = list('One Two Three Four Five Six Seven Eight Nine Ten Eleven Twelve');
const measures = 'km|kg|m|mm|cm|ft|mw|per|percent|million|billion|thousand|hundred';
const singular = list('has was its his this does says');
const notCounting = `(?!${gap}(?:(?!${singular}\\b)[a-z]{2,20}s|people|men|women|children|${measures})\\b)`;
const notMoved = `(?!${gap}?(?:points?|%|percent|per${gap}cent))`;

/** "the S&P 500 fell", but "the Dow fell 500 points". */
const indexes = list(
  'S\\s?(?:&|and)?\\s?P FTSE Nikkei CAC M?DAX Russell STOXX Stoxx ASX TSX Nasdaq NASDAQ Ibex IBEX CSI ' +
    'Topix Fortune Forbes',
);

/** Kinds that a small number tells apart: "category 4", "type 2"; "to stage 12 attacks" counts. */
const graded = list(
  'categor(?:y|ies) games? tiers? levels? grades? types? class stages? steps? versions? models? series ' +
    'season episode terminal pier platform ward precinct lane row exit bay track apartment suite size',
);
const ships = list('MV MT MS SS HMS USS RFA');
const arms = list(
  'mortars? guns? shells? rounds? rifles? cannons? howitzers? ammunition pistols? bullets? rockets? artillery',
);
const products = list(
  'iPhone iPad iOS Android Galaxy(?:\\sNote)? Note Pixel Windows Xbox PlayStation Apollo Soyuz Mach Big ' +
    'Task\\sForce Checkpoint Cessna Antonov Tupolev Ilyushin Sukhoi MiG Embraer Site Camp Base Post ' +
    'Hospital School Platform Hangar Building Tower Sector Form Company Platoon Nos?',
);
/** Nouns of offices, places and papers that carry a number when they are capitalised: "Bill 103". */
const numberedNouns = list(
  'Hull District Bill Pier Wing Precinct Team Goal Case Regulation Road Ward Grade Stand Cell Hall Battery ' +
    'Compound Fort Reactor Mine Shaft Quay Berth Dock Bunker Silo Depot Plant Constituency Decree Directive ' +
    'Order Amendment Proposition Motion Petition Schedule Appendix Exhibit Docket Mission Expedition Voyage ' +
    'Train Tram Line Studio Court Chamber Panel Committee Unit Squad Cohort Batch Lot Mark Mk Area Zone Camp',
);
const missions = list('Operation Exercise Trident Soyuz Falcon Ariane Expo Agenda Vision');
const titles = list(
  'Big Day Phase Part Chapter Formula Air\\sForce BBC ITV Sky Radio Channel Stage Tier Level',
);
const unions = list('Group Gang');
const streets = list(
  'Road Rd Street Avenue Ave Lane Drive Boulevard Blvd Terrace Crescent Square Place Court Way Close',
);
const streetName = `(?:[A-Z][\\p{L}'’.-]{0,20}${gap}){1,3}`;

const instruments = list('calib(?:re|er) cal rifles? pistols? handguns? revolvers?');

export const names: readonly MaskRule[] = [
  rule('designator', [edge, indexes, `${gap}\\d{2,4}`, end, noMoreDigits, notMoved]),
  rule('designator', [edge, graded, `${gap}\\d{1,2}s?`, end, noMoreDigits, notCounting], 'i'),
  rule('designator', [
    edge,
    products,
    `${gap}\\d{1,4}(?:s|[A-Z])?`,
    end,
    noMoreDigits,
    notCounting,
  ]),
  rule('designator', [
    edge,
    `${numberedNouns}${gap}\\d{1,4}[A-Z]?`,
    end,
    noMoreDigits,
    notCounting,
  ]),
  rule('designator', [
    edge,
    `${missions}${gap}(?:[A-Z][a-z]{1,15}${gap})?\\d{1,4}`,
    end,
    noMoreDigits,
    notCounting,
  ]),
  rule('designator', [
    edge,
    '(?:999|911|112)(?=[ -](?:calls?|callers?|operators?|dispatchers?)\\b)',
  ]),
  rule('designator', [
    edge,
    ships,
    `(?:${gap}\\p{Lu}\\p{L}{1,20}){1,2}${gap}\\d{1,4}`,
    end,
    noMoreDigits,
  ]),
  rule('designator', ['(?<=\\bon )counts?', `${gap}\\d{1,2}`, end, noMoreDigits]),
  rule('designator', [edge, '\\d{2,3}(?:\\.\\d{1,2})?[ -]?mm(?=[ -]', arms, '\\b)']),
  rule('designator', [edge, `force${gap}\\d{1,2}(?=[ -](?:winds?|gales?|storms?)\\b)`], 'i'),
  rule('designator', [edge, titles, gap, capitalNumber, end]),
  rule('designator', [edge, unions, `${gap}of${gap}(?:\\d{1,2}|${capitalNumber})`, end]),
  rule('designator', [`(?<=\\b[Tt]he${gap})${capitalNumber}${gap}\\p{Lu}\\p{L}{2,20}`, end]),
  rule('designator', [edge, `7[0-8]7(?:s|(?=${gap}(?:MAX|Max|Dreamliners?|jets?)\\b|-\\d{3}))`]),
  rule('designator', [
    `${edge}\\d{1,5}(?:[–-]\\d{1,5})?[A-Za-z]?${gap}${streetName}${streets}`,
    `${end}${notCounting}`,
  ]),
  rule('designator', [edge, '[A-Z]{1,2}\\d{1,2}[A-Z]?', gap, '\\d[A-Z]{2}', end]),
  rule('designator', [edge, `\\d{5}(?=${gap}(?:ZIP|zip|postcode)\\b)`]),
  rule('designator', ['(?<![\\d-])(?:\\d{1,3}-){1,2}\\d{3}-\\d{4}(?![\\d-])']),
  rule('designator', ['(?<![\\p{L}\\d])\\+\\d{1,3}(?:[ -]\\d{2,5}){2,4}', end]),
  rule('designator', [edge, `covid${oneOf(['-', '–', `${gap}-?`])}?19`, end], 'i'),
  rule('designator', ['(?<![\\p{L}\\d.])\\.\\d{2}(?=[ -]', instruments, '\\b)']),
];
