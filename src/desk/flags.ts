import type { ClaimRecord, Content, PrintedNumber, Resolved } from '#ledger';
import { compareToRecord, entails, isQuantity, readQuantity } from '#quantity';
import type { Check, Count } from './check.ts';
import { WORDS } from './english.ts';

/** What a fact-checker has to decide about a sentence, beyond what `check` refuses. */
export function sentenceFlags(
  content: Content,
  check: Omit<Check, 'flags'>,
  found: Resolved | undefined,
): string[] {
  const { standing } = check.number;
  if (standing === 'no figure') return ['The editor marked it as no figure. Is that so?'];
  const claims = check.counts.map(({ claim }) => claim);
  return [
    ...saysLess(check.number, found),
    ...claims.flatMap((claim) => naming(content, check.number, claim)),
  ];
}

/** What a fact-checker has to decide or look up about a record. */
export function recordFlags(content: Content, count: Omit<Count, 'flags'>): string[] {
  return [...replaced(count), ...silentRivals(content, count), ...evidence(content, count.claim)];
}

/** Words that allow more than the record does: true, and perhaps vaguer than they need to be. */
function saysLess({ words }: PrintedNumber, found: Resolved | undefined): string[] {
  const printed = readQuantity(words);
  if (!found || !isQuantity(printed)) return [];
  const isLess = compareToRecord(found.quantity, printed).ok && !entails(printed, found.quantity);
  return isLess ? ['The words say less than the record. Is that meant?'] : [];
}

function replaced({ figure, claim }: Omit<Count, 'flags'>): string[] {
  const successor = figure.claims.get(claim.replacedBy ?? '');
  if (!successor) return [];
  const { says, because } = successor.value;
  const why = because ? ` (${WORDS.reasons[because]})` : '';
  return [`A later claim, ${successor.id}, has taken over: “${says}”${why}.`];
}

function silentRivals(content: Content, { rivals }: Omit<Count, 'flags'>): string[] {
  const silent = rivals.filter(({ lines }) => lines.length === 0);
  return silent.map(
    ({ claim }) =>
      `The article does not print the rival count “${claim.value.says}” of ${agentName(content, claim.value.by)}.`,
  );
}

/** A reader must see in the text who counted, without opening the record. */
function naming(content: Content, { paragraph }: PrintedNumber, { value }: ClaimRecord): string[] {
  const text = paragraph.toLowerCase();
  const named = [value.by, ...value.via].some((id) =>
    namesOf(content, id).some((name) => text.includes(name.toLowerCase())),
  );
  return named ? [] : [`The paragraph does not name ${agentName(content, value.by)}.`];
}

function namesOf(content: Content, id: string): string[] {
  const agent = content.agents.get(id)?.value;
  return agent ? [agent.name, ...(agent.short ? [agent.short] : [])] : [id];
}

export function agentName(content: Content, id: string): string {
  const agent = content.agents.get(id)?.value;
  return agent?.short ?? agent?.name ?? id;
}

/** What the record does not hold. */
function evidence(content: Content, { value }: ClaimRecord): string[] {
  const date = value['as-of'] ?? content.sources.get(value.source)?.value.date;
  return [
    ...(value.quote ? [] : ['The record quotes nothing: find the sentence in the document.']),
    ...(date ? [] : ['Neither the record nor the document says up to which day it counts.']),
  ];
}
