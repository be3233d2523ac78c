import { count } from '../wording.ts';
import { isError, type Problem } from '../problem.ts';
import { blockOf, inOneLine, type TextOf } from './text.ts';

/** A class in a package, by which Jenkins groups; GitLab compares two runs by it and the name. */
const CLASS = 'ledgerline.check';

/**
 * For the test reports of GitLab, Jenkins and others: JUnit XML, a test case for each file with problems.
 * A file with an error has failed, and all its problems stand in one failure, since hosts read one only.
 * Warnings alone leave a file passed, as they leave `check` clean. Without problems one case has passed: a
 * suite of none is an error to Jenkins.
 */
export function reportJunit(problems: readonly Problem[], textOf: TextOf): string {
  const files = [...Map.groupBy(problems, (found) => found.place.file)];
  const failed = files.filter(([, found]) => found.some(isError)).length;
  const cases = files.map(([file, found]) => testCase(file, found, textOf));
  const counts = `tests="${files.length || 1}" failures="${failed}" errors="0"`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="Ledgerline" ${counts}>`,
    `  <testsuite name="check" ${counts} skipped="0">`,
    ...(cases.length > 0 ? cases : [`    <testcase classname="${CLASS}" name="No problems." />`]),
    '  </testsuite>',
    '</testsuites>',
    '',
  ].join('\n');
}

function testCase(file: string, problems: readonly Problem[], textOf: TextOf): string {
  const name = escaped(inOneLine(file));
  const text = problems.map((found) => blockOf(found, textOf(file), false)).join('\n\n');
  return [
    `    <testcase classname="${CLASS}" name="${name}" file="${attribute(file)}">`,
    problems.some(isError) ? failure(problems, text) : output(text),
    '    </testcase>',
  ].join('\n');
}

function failure(problems: readonly Problem[], text: string): string {
  const errors = problems.filter(isError).length;
  const told = `${count(errors, 'error')}, ${count(problems.length - errors, 'warning')}`;
  return `      <failure type="error" message="${told}">${escaped(text)}</failure>`;
}

const output = (text: string) => `      <system-out>${escaped(text)}</system-out>`;

/** Line ends of an attribute would be read as spaces. */
const attribute = (text: string) =>
  escaped(text).replace(/[\t\n\r]/g, (end) => `&#${end.charCodeAt(0)};`);

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** XML 1.0 has no way at all to write most control characters and halves of a pair: they become marks. */
function escaped(text: string): string {
  return text
    .replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '·')
    .replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
}
