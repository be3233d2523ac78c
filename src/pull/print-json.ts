import type { Quantity } from '#quantity';
import type { Draft, DraftMention } from './draft.ts';

/** A percentage is told as printed: 85, in the unit 'percent'; a fraction word stays a ratio. */
function printedUnit({ unit, word }: Quantity): string {
  if (unit !== 'share') return unit;
  return word === undefined ? 'percent' : 'fraction';
}

function inUnit(n: number | null, unit: string): number | null {
  return n === null || unit !== 'percent' ? n : Number((n * 100).toPrecision(12));
}

/** A hedged share tells its hedge; the unit says that it is a share. */
function numbers(quantity: Quantity) {
  const unit = printedUnit(quantity);
  const { relation, scaleBound } = quantity;
  return {
    relation: relation === 'share' ? (scaleBound ?? 'share') : relation,
    value: inUnit(relation === 'none' ? 0 : quantity.value, unit),
    low: inUnit(quantity.low, unit),
    high: inUnit(quantity.high, unit),
    unit,
    ...(quantity.parts ? { parts: quantity.parts } : {}),
  };
}

const NO_NUMBER = { relation: null, value: null, low: null, high: null, unit: null };

function span({ file }: Draft, mention: DraftMention) {
  const { start, end, text, kind, quantity } = mention;
  const { line, column } = file.place(start, end);
  return {
    start,
    end,
    text,
    line,
    column,
    kind,
    ...(quantity === null ? NO_NUMBER : numbers(quantity)),
    counted: mention.counted,
    understood: mention.understood,
    party: mention.party,
    attribution: mention.attribution,
    period: mention.period,
    partOf: mention.partOf,
    delta: mention.delta,
    cumulative: mention.cumulative,
    superseded: mention.superseded,
    link: mention.link,
    why: mention.why,
  };
}

/** What `pull --format json` prints: every span, in order, offsets in UTF-16 units of the file. */
export function printJson(draft: Draft): string {
  const spans = draft.mentions.map((mention) => span(draft, mention));
  return `${JSON.stringify({ spans }, null, 2)}\n`;
}
