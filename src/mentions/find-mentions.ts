import type { Found } from '#quantity';
import { speakersOf } from './speakers.ts';
import { type Block, blocksOf } from './blocks.ts';
import { type Counted, copularAt, countedAt, phraseText } from './counted.ts';
import { isCumulative, isDelta, isSuperseded } from './flags.ts';
import { kindOf } from './kind.ts';
import type { Kind, Mention } from './mention.ts';
import { isWhole, wholeBehind, wholeOf } from './parts.ts';
import { partyOf } from './party.ts';
import { periodOf } from './period.ts';
import type { Reading, Spot } from './reading.ts';
import { type Sentence, sentencesOf } from './sentences.ts';
import { tollBefore } from './toll.ts';
import { canLend, spans, understoodFrom } from './understood.ts';
import { isAdjective, isNumber, type NumberUnit, type Units, unitsOf } from './units.ts';

const plainKinds: Readonly<Record<string, Kind>> = {
  date: 'date',
  year: 'date',
  time: 'date',
  age: 'age',
  ordinal: 'ordinal',
};

/** Spans of time, distances, sizes ("16-vehicle") and known wholes ("of the 18 provinces") are taken as given. */
function isGiven({ spot, kind }: Reading): boolean {
  const { found } = spot.unit;
  return (
    ['duration', 'measure'].includes(found.kind) ||
    isAdjective(found) ||
    (kind === 'other' && isWhole(spot))
  );
}

function readAt(spot: Spot): Reading {
  const { text, units, phrase } = spot;
  const candidate = understoodFrom(spot);
  const { kind, why } = kindOf(spot);
  const isTotal = tollBefore(units, spot.at, spot.sentence.from) !== null;
  const lender = candidate && !isTotal && canLend(candidate, kind) ? candidate : undefined;
  const link = wholeOf(spot, kind);
  const counted = phraseText(text, units, phrase);
  return {
    spot,
    kind,
    head: phrase.head || (lender?.head ?? ''),
    counted: counted ?? lender?.counted ?? null,
    understood: counted === null,
    party: partyOf(spot, kind) ?? lender?.party ?? null,
    partOf: link?.to ?? null,
    delta: isDelta(spot),
    cumulative: isCumulative(spot),
    superseded: isSuperseded(spot),
    why: [why, ...(link && !why.includes(link.why) ? [link.why] : [])],
  };
}

/** What a number counts; a span of time, a measure or money counts nothing, unless it is an adjective. */
function phraseOf(units: Units, at: number, { found }: NumberUnit): Counted {
  const adjective = isAdjective(found);
  const one = found.quantity.value === 1 || adjective;
  const phrase = countedAt(units, at + 1, one);
  if (spans.has(found.kind) && !adjective) return { ...phrase, to: phrase.from, head: '' };
  return copularAt(units, phrase, one);
}

/** Numbers further back in the block lend no noun and are no whole. */
const EARLIER = 16;

function readingsOf(text: string, units: Units, sentences: readonly Sentence[]): Reading[] {
  const readings: Reading[] = [];
  for (const sentence of sentences)
    for (let at = sentence.from; at < sentence.to; at += 1) {
      const unit = units[at];
      if (!isNumber(unit)) continue;
      const phrase = phraseOf(units, at, unit);
      const earlier = readings.slice(-EARLIER);
      readings.push(readAt({ text, units, at, unit, phrase, sentence, earlier }));
    }
  return readings;
}

/** Where a reading, or the number at a unit, stands among the mentions. */
interface Order {
  ofReading(reading: Reading): number | null;
  ofUnit(at: number): number | null;
}

function mentionOf(reading: Reading, block: Block, speaker: string | null, order: Order): Mention {
  const { spot, kind, counted, understood, party, partOf, delta, cumulative, superseded, why } =
    reading;
  const { found } = spot.unit;
  const behind = order.ofUnit(wholeBehind(spot));
  return {
    start: block.start + found.start,
    end: block.start + found.end,
    text: found.text,
    kind,
    form: found.kind,
    quantity: found.quantity,
    counted,
    understood,
    party,
    attribution: isGiven(reading) ? null : speaker,
    partOf: behind ?? (partOf === null ? null : order.ofReading(partOf)),
    delta,
    cumulative,
    superseded,
    period: periodOf(spot),
    why,
  };
}

/** A date, an age or an ordinal: nothing is counted by it. */
function plainMention(found: Found, kind: Kind, block: Block): Mention {
  return {
    start: block.start + found.start,
    end: block.start + found.end,
    text: found.text,
    kind,
    form: found.kind,
    quantity: null,
    counted: null,
    understood: false,
    party: null,
    attribution: null,
    partOf: null,
    delta: false,
    cumulative: false,
    superseded: false,
    period: null,
    why: [`it is ${kind === 'date' ? 'a' : 'an'} ${kind}`],
  };
}

/** "No one would comment" counts nobody; "no one was hurt" and "none of them" do. */
function isMention({ kind, spot: { unit, phrase } }: Reading): boolean {
  const { relation, text } = unit.found.quantity;
  return (
    relation !== 'none' || kind !== 'other' || phrase.partitive || !/^no(?:body|.one)$/i.test(text)
  );
}

function orderOf(readings: readonly (Reading | undefined)[], first: number): Order {
  const byReading = new Map(readings.map((reading, index) => [reading, first + index]));
  const byUnit = new Map(readings.map((reading, index) => [reading?.spot.at, first + index]));
  return {
    ofReading: (reading) => byReading.get(reading) ?? null,
    ofUnit: (at) => byUnit.get(at) ?? null,
  };
}

function mentionsOf(block: Block, first: number): Mention[] {
  const { units, found } = unitsOf(block.text);
  const sentences = sentencesOf(block.text, units);
  const readings = readingsOf(block.text, units, sentences);
  const speakers = readings.length === 0 ? [] : speakersOf(block.text, units, sentences);
  const byFound = new Map(
    readings.filter(isMention).map((reading) => [reading.spot.unit.found as Found, reading]),
  );
  const rows = found.flatMap((each) => {
    const reading = byFound.get(each);
    const kind = plainKinds[each.kind];
    return reading || (each.quantity === null && kind) ? [{ each, reading, kind }] : [];
  });
  const order = orderOf(
    rows.map(({ reading }) => reading),
    first,
  );
  return rows.map(({ each, reading, kind }) =>
    reading
      ? mentionOf(reading, block, speakers[reading.spot.at] ?? null, order)
      : plainMention(each, kind ?? 'other', block),
  );
}

/**
 * Every quantity of a text, in order and apart, with what it counts and who says so. Dates, ages and
 * ordinals are listed with their kind; names, idioms and list numbers are not. Linear in the length.
 * @param blocks paragraphs of the text; without them, what blank lines part
 */
export function findMentions(text: string, blocks: readonly Block[] = blocksOf(text)): Mention[] {
  const mentions: Mention[] = [];
  for (const block of blocks)
    for (const mention of mentionsOf(block, mentions.length)) mentions.push(mention);
  return mentions;
}
