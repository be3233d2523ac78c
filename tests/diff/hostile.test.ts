import { readFileSync } from 'node:fs';
import { parse } from 'parse5';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { printReport, type Report, reportMarkdown } from '#diff';
import { PAYLOADS } from '../attacks/payloads.ts';

const STORED: Report = JSON.parse(
  readFileSync('tests/cases/diff/toll-revised-in-one-place/expected.json', 'utf8'),
);

/** A report in which every text that comes of a site is hostile; what the schema fixes stays. */
function hostile(payload: string): Report {
  const fixed =
    /^(?:changed|new|gone|problems|same-words|rewritten|article|figures|chart|text|charts|records|data|picture|error|redrawn)$/;
  const spoil = (value: unknown): unknown => {
    if (typeof value === 'string') return fixed.test(value) ? value : payload;
    if (Array.isArray(value)) return value.map(spoil);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, spoil(each)]));
  };
  return spoil(STORED) as Report;
}

interface Node {
  nodeName: string;
  attrs?: { name: string; value: string }[];
  childNodes?: Node[];
}

const nodesOf = (node: Node): Node[] => [node, ...(node.childNodes ?? []).flatMap(nodesOf)];

describe('a report of a site that means harm', () => {
  test.each(PAYLOADS)(
    'as a page has no script, no handler and no address that runs: %s',
    (payload) => {
      const review = {
        report: hostile(payload),
        problems: [],
        base: undefined,
        head: undefined,
        pictures: [],
      };
      const nodes = nodesOf(parse(printReport(review, 'html')) as Node);
      const names = new Set(nodes.map(({ nodeName }) => nodeName));
      for (const name of [
        'script',
        'iframe',
        'object',
        'embed',
        'form',
        'base',
        'link',
        'img',
        'svg',
        'input',
      ])
        expect(names).not.toContain(name);
      const attributes = nodes.flatMap(({ attrs = [] }) => attrs);
      expect(attributes.filter(({ name }) => /^on/i.test(name))).toEqual([]);
      expect(
        attributes.filter(({ name, value }) => name === 'href' && !/^https?:/.test(value)),
      ).toEqual([]);
      expect(nodes.filter(({ nodeName }) => nodeName === 'style')).toHaveLength(1);
    },
  );

  test.each(PAYLOADS)(
    'as Markdown has no HTML but its own folds, and no links but its own: %s',
    (payload) => {
      const markdown = reportMarkdown(hostile(payload));
      const tree = unified().use(remarkParse).use(remarkGfm).parse(markdown);
      const found: string[] = [];
      visit(tree, (node) => {
        if (node.type === 'html') found.push(node.value);
        if (node.type === 'image' || node.type === 'imageReference') found.push(node.type);
      });
      const foreign = found.filter(
        (html) => !/^<details><summary>[^<>]*<\/summary>$|^<\/details>$/.test(html),
      );
      expect(foreign).toEqual([]);
    },
  );
});
