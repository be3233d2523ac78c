import type { ListItem, Root, RootContent } from 'mdast';
import { type Content, dateView, plainText } from '#ledger';
import { count } from '#problems';
import type { ChartSheet } from './chart-sheet.ts';
import type { Check } from './check.ts';
import { WORDS } from './english.ts';
import { bold, code, fact, heading, list, paragraph, table, task } from '#sheet';
import { printCheck } from './print-check.ts';
import { printDocument } from './print-documents.ts';
import type { Sheet } from './sheet.ts';

/** The sheet as a Markdown tree: what is printed as Markdown and as HTML alike. */
export function printSheet(content: Content, sheet: Sheet): Root {
  const { article, checks, others, charts, documents, problems } = sheet;
  const parts: RootContent[] = [
    heading(1, `Copy desk: ${plainText(article.value.title)}`),
    list(facts(sheet)),
    paragraph(summary(sheet)),
    ...section('Problems of the file', problems.map(problemTask)),
    heading(2, 'Counts'),
    ...(checks.length === 0 ? [paragraph('The article prints none.')] : []),
    ...checks.flatMap((check, index) => printCheck(content, check, index + 1)),
    ...(charts.length > 0 ? [heading(2, 'Charts'), ...charts.flatMap(printChart)] : []),
    ...section('Other numbers', others.map(otherTask)),
    ...section('Documents', documents.map(printDocument)),
  ];
  return { type: 'root', children: parts };
}

function section(title: string, items: ListItem[]): RootContent[] {
  return items.length === 0 ? [] : [heading(2, title), list(items)];
}

function facts({ article }: Sheet): ListItem[] {
  const { status, published, updated, by } = article.value;
  const date = (edtf: string) => dateView(edtf, WORDS).text;
  return [
    fact('File', code(article.file.file)),
    fact(status === 'draft' ? 'Draft, to be published' : 'Published', date(published)),
    ...(updated ? [fact('Updated', date(updated))] : []),
    ...(by.length > 0 ? [fact('By', by.join(', '))] : []),
    fact('Checked by', BLANK),
    fact('On', BLANK),
  ];
}

const BLANK = '. . . . . . . . . . . . . . . . . . . .';

function summary({ checks, documents, problems }: Sheet): string {
  const bound = checks.filter(({ number }) => number.standing === 'bound').length;
  const found = problems.length + checks.reduce((sum, check) => sum + check.problems.length, 0);
  const open = checks.reduce((sum, check) => sum + openIn(check), 0);
  return [
    `${count(checks.length, 'count')}, ${bound} of them bound.`,
    `${count(found, 'problem')}, ${count(open, 'open question')}, ${count(documents.length, 'document')}.`,
  ].join(' ');
}

function openIn({ counts, flags, sameAs }: Check): number {
  const ofRecords = sameAs === undefined ? counts.flatMap((each) => each.flags) : [];
  return flags.length + ofRecords.length;
}

function problemTask({
  severity,
  code: name,
  place,
  message,
  hint,
}: Sheet['problems'][number]): ListItem {
  return task(bold(`${severity}[${name}]`), ` line ${place.line}: ${message} ${hint}`);
}

function printChart({ id, title, file, numbers, rows }: ChartSheet): RootContent[] {
  const words = numbers.map(({ words, binding }) =>
    task(`“${words}” in its words is right`, ...(binding ? [': ', code(binding.target)] : []), '.'),
  );
  return [
    heading(3, plainText(title)),
    paragraph(code(file), ` (chart:${id})`),
    ...(rows
      ? [table(rows.head, rows.body)]
      : [paragraph('Its rows are shown when the content has no errors: npm run check.')]),
    list([task('The title is true of what is drawn.'), ...words]),
  ];
}

function otherTask({ number, sentence, flags }: Check): ListItem {
  const [before, words, after] = sentence;
  return task(
    `Line ${number.place.line}, ${number.standing}: ${before}`,
    bold(words),
    `${after}${flags.length > 0 ? ` ${flags.join(' ')}` : ''}`,
  );
}
