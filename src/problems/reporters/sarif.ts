import type { Problem } from '../problem.ts';

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';

/** For code scanning: SARIF 2.1.0, one run, one rule for each code that occurs. */
export function reportSarif(problems: readonly Problem[]): string {
  const rules = [...new Set(problems.map((found) => found.code))].sort();
  const run = {
    tool: { driver: { name: 'Ledgerline', rules: rules.map(rule) } },
    columnKind: 'utf16CodeUnits',
    results: problems.map(result),
  };
  return `${JSON.stringify({ $schema: SCHEMA, version: '2.1.0', runs: [run] }, null, 2)}\n`;
}

/** A rule says where it is explained: its page has no address, since no published site holds it. */
function rule(id: string) {
  return { id, help: { text: `It is explained by: npm run manual -- ${id}` } };
}

function result({ code, severity, place, message, hint }: Problem) {
  return {
    ruleId: code,
    level: severity,
    message: { text: `${message} ${hint}` },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: place.file.split('/').map(encodeURIComponent).join('/') },
          region: {
            startLine: place.line,
            startColumn: place.column,
            endLine: place.endLine,
            endColumn: place.endColumn,
          },
        },
      },
    ],
  };
}
