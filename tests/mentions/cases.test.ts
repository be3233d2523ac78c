import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findMentions, type Mention } from '#mentions';
import { CASES, passages } from './passages.ts';

/** One line a number: what stands there, what it is, what it counts, whose it is, who says so. */
function line(mention: Mention, all: readonly Mention[]): string {
  const whole = mention.partOf === null ? undefined : all[mention.partOf]?.text;
  const facts = [
    mention.quantity?.relation,
    mention.counted && (mention.understood ? `(${mention.counted})` : mention.counted),
    mention.party && `side: ${mention.party}`,
    mention.attribution && `by: ${mention.attribution}`,
    whole && `part of: ${whole}`,
    mention.period && `when: ${mention.period}`,
    mention.delta && 'increment',
    mention.cumulative && 'total so far',
    mention.superseded && 'taken back',
  ].filter(Boolean);
  const words = [mention.text, mention.kind, ...facts].join(' | ');
  return words.replace(/\s+/g, ' ');
}

describe('a passage', () => {
  test.each(passages())('$name', async ({ name, text }) => {
    const mentions = findMentions(text);
    const lines = mentions.map((mention) => line(mention, mentions));
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(
      join(process.cwd(), CASES, name, 'expected.txt'),
    );
  });
});
