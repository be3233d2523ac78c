/**
 * Reads gold passages (JSON lines with `id` and `text`) and prints what `pull --format json` finds in
 * them, as JSON lines in the names of a scorer: { id, spans: [{ start, end, kind, relation, … }] }.
 * Usage: node tests/bench/score-mentions.ts GOLD.jsonl > predictions.jsonl
 */
import { readFileSync } from 'node:fs';
import { TextFile } from '#problems';
import { printJson, readDraft } from '#pull';
import { goldRelation } from './score-passages.ts';

/** Units that a scorer calls otherwise. */
const UNITS: Record<string, string> = { times: 'multiple', 'percent-point': 'percentage-point' };

interface Span {
  relation: string | null;
  unit: string | null;
  kind: string;
}

function renamed<S extends Span>(span: S): S {
  const { relation, unit, kind } = span;
  return {
    ...span,
    relation: goldRelation(relation ?? 'exact'),
    unit: UNITS[unit ?? kind] ?? unit ?? kind,
  };
}

const [path = ''] = process.argv.slice(2);
for (const line of readFileSync(path, 'utf8').split('\n').filter(Boolean)) {
  const { id, text } = JSON.parse(line) as { id: string; text: string };
  const { spans } = JSON.parse(printJson(readDraft(new TextFile(id, text), false, []))) as {
    spans: Span[];
  };
  process.stdout.write(`${JSON.stringify({ id, spans: spans.map(renamed) })}\n`);
}
