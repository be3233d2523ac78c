import { describe, expect, test } from 'vitest';
import { check } from '../../src/cli/check.ts';
import { readsOf } from '../../src/cli/commands.ts';
import { readOptions } from '../../src/cli/options.ts';
import { pull } from '../../src/cli/pull.ts';
import { recorder } from '../cli/recorder.ts';

interface Number {
  line: number;
  text: string;
  standing: string;
}

const terminal = recorder();
check(readOptions(['--coverage', '--format', 'json'], readsOf('check')), terminal);
const { articles } = JSON.parse(terminal.printed) as {
  articles: { file: string; numbers: Number[] }[];
};

/** Words without marks, so that a number in emphasis is the same in both. */
const plain = (text: string): string => text.replace(/[*_\s]+/g, ' ').trim();

describe('the articles of this site', () => {
  test('have bound numbers, so that the test below looks at something', () => {
    const bound = articles.flatMap(({ numbers }) =>
      numbers.filter(({ standing }) => standing === 'bound'),
    );
    expect(bound.length).toBeGreaterThan(100);
  });

  test.each(articles)(
    '$file: pull reads every number that check knows as bound',
    async (article) => {
      const pulled = recorder();
      await pull(readOptions([article.file, '--format', 'json'], readsOf('pull')), pulled);
      const { spans } = JSON.parse(pulled.printed) as {
        spans: { line: number; text: string; link: string | null }[];
      };
      const known = article.numbers
        .filter(({ standing }) => standing === 'bound')
        .map(({ line, text }) => `${line}: ${plain(text)}`);
      const read = spans
        .filter(({ link }) => link?.startsWith('figure:'))
        .map(({ line, text }) => `${line}: ${plain(text)}`);
      expect(read).toEqual(expect.arrayContaining(known));
    },
  );
});
