import { type ClaimRecord, type Content, currentClaims, type FigureRecord } from '#ledger';
import { entails, type Quantity } from '#quantity';
import type { DraftMention } from './draft.ts';
import { stems } from './words.ts';

/** A claim on record that allows the printed words. */
export interface KnownClaim {
  figure: FigureRecord;
  claim: ClaimRecord;
  /** 'event/figure#claim', or without the claim where only one is current. */
  target: string;
  /**
   * No person need be asked: it is the figure most like the words, of the event of the figures file,
   * and the claim is current and of the speaker whom the text names, if it names one.
   */
  sure: boolean;
}

/** What the text and the editor say of a mention. */
export interface Setting {
  /** The event whose figures file takes new records; undefined while the editor named none. */
  event: string | undefined;
  /** The agent that the text names for the number. */
  speaker: string | undefined;
}

/** Words of labels that every figure may have. */
const COMMON = new Set(
  'the a an of in on at by for from to and or with during between all'.split(' '),
);
const EVENT_WORDS: Partial<Record<DraftMention['kind'], string[]>> = {
  'casualty-killed': ['killed', 'death', 'dead', 'died'],
  'casualty-wounded': ['wounded', 'injured', 'injury', 'hurt'],
  missing: ['missing'],
  arrested: ['arrested', 'arrest', 'detained'],
  displaced: ['displaced', 'evacuated'],
  strike: ['strike', 'struck', 'attack', 'raid', 'airstrike', 'target'],
  launch: ['fired', 'launched', 'rocket', 'projectile', 'launche'],
  intercepted: ['intercepted', 'interception'],
  vote: ['vote', 'voted', 'favour', 'against', 'abstained', 'abstaining', 'decision'],
};

function labelWords(content: Content, { value }: FigureRecord): Set<string> {
  const measure = content.measures.get(value.measure)?.value;
  return stems(`${value.label} ${measure?.one ?? ''} ${measure?.label ?? ''}`);
}

const HARM: ReadonlySet<DraftMention['kind']> = new Set(['casualty-killed', 'casualty-wounded']);

/** "Palestinians killed in Israeli air strikes" counts no strikes. */
function countsHarm(label: ReadonlySet<string>): boolean {
  return [...HARM].some((kind) => EVENT_WORDS[kind]?.some((word) => label.has(word)));
}

/** How well a figure fits what is counted: 0 or less = not at all. */
export function likeness(content: Content, figure: FigureRecord, mention: DraftMention): number {
  const label = labelWords(content, figure);
  const counted = [...stems(mention.counted ?? '')].filter((word) => !COMMON.has(word));
  const nouns = counted.filter((word) => label.has(word)).length;
  const event = EVENT_WORDS[mention.kind];
  const happened = event ? event.some((word) => label.has(word)) : nouns > 0;
  if (!happened || (event && countsHarm(label) && !HARM.has(mention.kind))) return 0;
  const expected = new Set([...COMMON, ...(event ?? []), ...stems(mention.around)]);
  const strangers = [...stems(figure.value.label)].filter((word) => !expected.has(word)).length;
  return 1 + 2 * nouns - strangers / 4;
}

/**
 * "About 40 people attended" is not about people missing: where no rule says what happened, the text
 * must have the word of the label that does. An increment is never the total on record.
 */
function saysWhat(content: Content, figure: FigureRecord, mention: DraftMention): boolean {
  if (mention.delta) return false;
  if (EVENT_WORDS[mention.kind]) return true;
  const [label, around] = [labelWords(content, figure), stems(mention.around)];
  const events = Object.values(EVENT_WORDS).flat();
  const told = events.filter((word) => label.has(word));
  return told.length === 0 || told.some((word) => around.has(word));
}

/** Numbers further apart than this are about different things, though one may entail the other. */
const NEAR = 0.8;

function sizeOf({ value, low, high }: Quantity): number {
  return value ?? low ?? high ?? 0;
}

function isSameNumber(record: Quantity, printed: Quantity): boolean {
  return record.parts || printed.parts
    ? String(record.parts) === String(printed.parts)
    : sizeOf(record) === sizeOf(printed);
}

/** "more than 2,000" may stand for 2,104; "at least eight" stands for no count of thousands. */
function isNear(record: Quantity, printed: Quantity): boolean {
  if (record.parts || printed.parts) return isSameNumber(record, printed);
  const [a, b] = [sizeOf(record), sizeOf(printed)];
  return a === b || Math.min(a, b) / Math.max(a, b) >= NEAR;
}

/** A number of two digits or more is seldom the same by chance. */
function agreement(record: Quantity, printed: Quantity): number {
  const isSame = isSameNumber(record, printed) && record.relation === printed.relation;
  return isSame && (record.parts !== undefined || sizeOf(record) >= 10) ? 1 : 0;
}

function target(figure: FigureRecord, claim: ClaimRecord): string {
  const current = currentClaims(figure);
  const alone = current.length === 1 && current[0] === claim;
  return alone ? figure.ref : `${figure.ref}#${claim.id}`;
}

interface Match {
  known: KnownClaim;
  score: number;
}

/** Under this, a figure that some claim of its own would allow is about something else. */
const ENOUGH = 2;

/** Claims on record about what a mention counts, with numbers near its own. */
export interface Standing {
  /** Claims that allow the printed words, best first. */
  known: KnownClaim[];
  /** Claims with the same number whose hedge the words drop or change. */
  clashing: KnownClaim[];
}

/** How the records stand to a mention: which allow its words, and which speak against them. */
export function standingOf(content: Content, mention: DraftMention, setting: Setting): Standing {
  const { quantity } = mention;
  if (quantity === null) return { known: [], clashing: [] };
  const near = matches(content, mention, { ...setting, quantity });
  const [known, clashing] = [true, false].map((allowed) =>
    near
      .filter(({ known: { claim } }) => allows(claim, quantity) === allowed)
      .sort((a, b) => b.score - a.score || compare(a.known.target, b.known.target))
      .map((match) => match.known),
  );
  return {
    known: known ?? [],
    clashing: (clashing ?? []).filter(
      ({ claim }) => claim.quantity && isSameNumber(claim.quantity, quantity),
    ),
  };
}

function allows({ quantity }: ClaimRecord, printed: Quantity): boolean {
  return quantity !== undefined && entails(quantity, printed);
}

function speakerFits({ value }: ClaimRecord, speaker: string | undefined): boolean {
  return speaker === undefined || [value.by, ...value.via].includes(speaker);
}

function matches(
  content: Content,
  mention: DraftMention,
  { quantity, event, speaker }: Setting & { quantity: Quantity },
): Match[] {
  const figures = [...content.events.values()].flatMap((each) => [...each.figures.values()]);
  // Another speaker's claim is a rival, unless the text names the speaker loosely and the number is the same.
  const mayBe = (claim: ClaimRecord, record: Quantity): boolean =>
    speakerFits(claim, speaker) ? isNear(record, quantity) : isSameNumber(record, quantity);
  const likest = new Map<string, number>();
  for (const figure of figures) {
    const alike = likeness(content, figure, mention);
    likest.set(figure.event, Math.max(likest.get(figure.event) ?? 0, alike));
  }
  return figures.flatMap((figure) => {
    const claims = [...figure.claims.values()].filter(
      (claim) => claim.quantity && mayBe(claim, claim.quantity),
    );
    const alike = claims.length === 0 ? 0 : likeness(content, figure, mention);
    if (alike <= 0) return [];
    const isHere = event === undefined || figure.event === event;
    return claims.flatMap((claim) => {
      const said = claim.quantity ? agreement(claim.quantity, quantity) : 0;
      const isSpeaker = speaker !== undefined && speakerFits(claim, speaker);
      const isMeant =
        alike === likest.get(figure.event) &&
        saysWhat(content, figure, mention) &&
        currentClaims(figure).includes(claim);
      const sure = isHere && isMeant && (isSpeaker || mention.attribution === null);
      const score = alike + said + (isSpeaker ? 2 : 0) + (isHere ? 1 : 0);
      const known = { figure, claim, target: target(figure, claim), sure };
      return score < ENOUGH + (isHere ? 1 : 0) ? [] : [{ known, score }];
    });
  });
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
