import type { ListItem, RootContent } from 'mdast';
import { type ClaimRecord, type Content, dateView, type FigureRecord, placeOf } from '#ledger';
import { WORDS } from './english.ts';
import type { Check, Count } from './check.ts';
import { agentName } from './flags.ts';
import {
  bold,
  code,
  fact,
  heading,
  type Inline,
  link,
  list,
  paragraph,
  quotation,
  task,
} from '#sheet';
import { sourceWords } from './print-documents.ts';

/** A number of the text with its record, and the boxes to tick. */
export function printCheck(content: Content, check: Check, order: number): RootContent[] {
  const { number, sentence, counts, computed } = check;
  const [before, words, after] = sentence;
  const facts =
    check.sameAs !== undefined
      ? [fact('Record', `as for number ${check.sameAs}`)]
      : [
          ...(computed
            ? [
                fact(
                  'Computed',
                  `${WORDS.counts.operations[computed.operation]}: ${computed.result}`,
                ),
              ]
            : []),
          ...counts.flatMap((count) => countFacts(content, count)),
        ];
  return [
    heading(3, `${order}. “${number.words}”`),
    paragraph(code(`${number.place.file}:${number.place.line}`), partOf(number.part)),
    quotation(before, bold(words), after),
    list([...facts, ...tasks(check)]),
  ];
}

function partOf(part: string): string {
  return part === 'body' ? '' : ` in “${part}”`;
}

function countFacts(content: Content, { figure, claim, rivals }: Count): ListItem[] {
  return [
    fact('Counted', ...counted(content, figure)),
    fact('Record', ...record(content, claim)),
    fact('Hedge', hedge(claim)),
    ...(claim.value.quote ? [fact('Quote', `“${claim.value.quote}”`)] : []),
    fact('Source', ...sourceParts(content, claim)),
    ...rivals.map(({ claim: other, lines }) =>
      fact('Also counted', ...rival(content, other, lines)),
    ),
  ];
}

function counted(content: Content, { ref, value }: FigureRecord): Inline[] {
  const rule = content.measures.get(value.measure)?.value.counts;
  return [`${value.label} (`, code(ref), `)${rule ? `. ${rule}` : ''}`];
}

function record(content: Content, claim: ClaimRecord): Inline[] {
  const { says, by, via, stance, note, includes, excludes } = claim.value;
  const { file, line } = placeOf(claim);
  const relays = via.map((id) => ` ${WORDS.counts.via(agentName(content, id))}`).join('');
  const rest = [
    includes.length > 0 ? ` Includes ${includes.join('; ')}.` : '',
    excludes.length > 0 ? ` Leaves out ${excludes.join('; ')}.` : '',
    note ? ` ${note}` : '',
  ].join('');
  return [
    bold(`“${says}”`),
    `, ${WORDS.stances[stance]} by ${agentName(content, by)}${relays}, ${asOf(content, claim)} (`,
    code(`${file}:${line}`),
    `).${rest}`,
  ];
}

/** The relation of the record in words: a bare number has no hedge. */
function hedge({ quantity }: ClaimRecord): string {
  if (!quantity) return 'unreadable';
  return quantity.relation === 'exact' ? 'none' : quantity.relation.replaceAll('-', ' ');
}

/** Where the claim names no day, the document's own says how old it is at least. */
function asOf(content: Content, { value }: ClaimRecord): string {
  const date = value['as-of'];
  if (date !== undefined) return WORDS.counts.asOf(dateView(date, WORDS).text);
  const printed = content.sources.get(value.source)?.value.date;
  return printed
    ? `no day given in a document of ${dateView(printed, WORDS).text}`
    : 'no day given';
}

function sourceParts(content: Content, { value }: ClaimRecord): Inline[] {
  const source = content.sources.get(value.source)?.value;
  if (!source) return [code(value.source), ', which is not on record'];
  return [...sourceWords(source), value.locator ? `: ${value.locator}` : ''];
}

function rival(content: Content, claim: ClaimRecord, lines: number[]): Inline[] {
  const printed = lines.length > 0 ? `printed on line ${lines.join(', ')}` : 'not in this article';
  const { says, by, source } = claim.value;
  const url = content.sources.get(source)?.value.url;
  const name = agentName(content, by);
  return [`“${says}”, `, url ? link(url, name) : name, `, ${asOf(content, claim)}; ${printed}`];
}

function tasks(check: Check): ListItem[] {
  const { counts, problems, flags, sameAs } = check;
  return [
    ...problems.map(({ severity, code: name, message, hint }) =>
      task(bold(`${severity}[${name}]`), ` ${message} ${hint}`),
    ),
    ...(sameAs === undefined ? counts.flatMap(recordTasks) : []),
    task(
      counts.length > 0
        ? 'Hedge, unit, day and who counted are right in the sentence.'
        : 'It is right, and a record says so.',
    ),
    ...flags.map((flag) => task(flag)),
  ];
}

function recordTasks({ claim, flags }: Count): ListItem[] {
  return [task(`The document says “${claim.value.says}”.`), ...flags.map((flag) => task(flag))];
}
