import { join } from 'node:path';
import { expect, test } from 'vitest';
import { objectVerbs } from '../../src/mentions/predicate-words.ts';

test('every form of every verb is as it is spelled in verb-forms.txt', async () => {
  const lines = objectVerbs.flatMap(([family, forms]) => [`# ${family}`, ...rows(forms)]);
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(
    join(import.meta.dirname, 'verb-forms.txt'),
  );
});

/** A line for each verb: base, third person, past, participle, present participle. */
function rows(forms: readonly string[]): string[] {
  const starts = forms.map((_, at) => at).filter((at) => at % 5 === 0);
  return starts.map((at) => forms.slice(at, at + 5).join(', '));
}
