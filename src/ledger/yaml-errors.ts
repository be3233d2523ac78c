import { type Place, problem, type Problem, type TextFile } from '#problems';
import type { YAMLError } from 'yaml';

/** Deeper nesting than this has no use in the content; it keeps a hostile file from the stack. */
export const DEEPEST = 32;

const UNCLOSED = 'a quote or bracket that was opened is not closed';
const NO_COLON = 'a line has no colon followed by a space';

const REASONS: Partial<Record<YAMLError['code'], string>> = {
  MULTILINE_IMPLICIT_KEY: NO_COLON,
  BAD_SCALAR_START: 'text that begins with this character must be quoted',
  UNEXPECTED_TOKEN: 'something stands here that does not belong; text may need quotes',
  MULTIPLE_DOCS: 'a second document begins here, after a line "---"',
  KEY_OVER_1024_CHARS: 'a key is too long, so a colon is probably missing',
  BAD_DIRECTIVE: 'a line begins with %, so it must be quoted',
};

/** One problem for the first error of a document: those after it are mostly its echo. */
export function yamlProblem(error: YAMLError, file: TextFile, base: number): Problem {
  const start = base + error.pos[0];
  const place = file.place(start, base + error.pos[1]);
  switch (error.code) {
    case 'TAB_AS_INDENT':
      return problem('yaml/tab', place, {});
    case 'BAD_INDENT':
      return /^Flow /.test(error.message)
        ? problem('yaml/syntax', place, { reason: UNCLOSED })
        : problem('yaml/indent', place, {});
    case 'MISSING_CHAR':
      return missing(error, file.place(start, endOfLine(file.text, start)), place);
    case 'BLOCK_AS_IMPLICIT_KEY':
      return nestedColon(file, start);
    case 'RESOURCE_EXHAUSTION':
      return problem('yaml/too-deep', file.place(base, base), { most: DEEPEST });
    case 'BAD_ALIAS':
      return problem('yaml/alias', place, {});
    default:
      return problem('yaml/syntax', place, { reason: REASONS[error.code] ?? plain(error.message) });
  }
}

/** The parser has one code for an item that lost its indent, a key without a colon, and an open quote. */
function missing({ message }: YAMLError, line: Place, place: Place): Problem {
  if (/^Sequence item /.test(message)) return problem('yaml/indent', line, {});
  const reason = /^Implicit map keys /.test(message) ? NO_COLON : UNCLOSED;
  return problem('yaml/syntax', place, { reason });
}

/** A second colon on the line of the value, or a line that is indented too far. */
function nestedColon(file: TextFile, start: number): Problem {
  const end = endOfLine(file.text, start);
  if (/:(?:\s|$)/.test(file.text.slice(start, end)))
    return problem('yaml/unquoted-colon', file.place(start, end), {});
  const next = end + (file.text.slice(end).match(/^\s*/)?.[0].length ?? 0);
  return problem('yaml/indent', file.place(next, endOfLine(file.text, next)), {});
}

function endOfLine(text: string, from: number): number {
  const end = text.slice(from).search(/[\r\n]/);
  return end < 0 ? text.length : from + end;
}

function plain(message: string): string {
  const first = message.split('\n')[0] ?? message;
  return first.charAt(0).toLowerCase() + first.slice(1);
}
