import { isAbsolute } from 'node:path';
import { pathToFileURL } from 'node:url';
import { catalogue, type Code } from '../catalogue/index.ts';
import type { Problem } from '../problem.ts';
import { fingerprints } from './fingerprint.ts';

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';

/** What a relative path starts from; where that is, only the reader of the report knows. */
const ROOT = '%SRCROOT%';

/** For code scanning: SARIF 2.1.0, one run, one rule for each code that occurs. */
export function reportSarif(problems: readonly Problem[]): string {
  const codes = [...new Set(problems.map((found) => found.code))].sort();
  const names = fingerprints(problems);
  const run = {
    tool: { driver: { name: 'Ledgerline', rules: codes.map(rule) } },
    originalUriBaseIds: { [ROOT]: { description: { text: 'The folder that check ran in.' } } },
    columnKind: 'utf16CodeUnits',
    results: problems.map((found, index) => result(found, codes, names[index])),
  };
  return `${JSON.stringify({ $schema: SCHEMA, version: '2.1.0', runs: [run] }, null, 2)}\n`;
}

/** A rule says where it is explained: its page has no address, since no published site holds it. */
function rule(id: Code) {
  const [area = '', name = ''] = id.split('/');
  return {
    id,
    shortDescription: { text: `${area}: ${name.replaceAll('-', ' ')}` },
    help: { text: `It is explained by: npm run manual -- ${id}` },
    defaultConfiguration: { level: catalogue[id].severity },
  };
}

function result(found: Problem, codes: readonly Code[], name: string | undefined) {
  const { code, severity, place, message, hint } = found;
  return {
    ruleId: code,
    ruleIndex: codes.indexOf(code),
    level: severity,
    message: { text: literal(`${message} ${hint}`) },
    locations: [
      { physicalLocation: { artifactLocation: artifact(place.file), region: region(found) } },
    ],
    partialFingerprints: { 'problem/v1': name },
  };
}

/** Braces stand for arguments of a message, unless there are two. */
const literal = (text: string) => text.replace(/[{}]/g, (brace) => brace + brace);

function artifact(file: string) {
  if (isAbsolute(file)) return { uri: pathToFileURL(file).href };
  return { uri: file.split('/').map(encodeURIComponent).join('/'), uriBaseId: ROOT };
}

function region({ place: { line, column, endLine, endColumn } }: Problem) {
  return { startLine: line, startColumn: column, endLine, endColumn };
}
