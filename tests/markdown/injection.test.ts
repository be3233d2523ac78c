import type { ArticleView, References } from '#ledger';
import { renderArticle } from '#markdown';
import { describe, expect, test } from 'vitest';
import { options, references } from './fixture.ts';

const PAYLOADS = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</svg><iframe src=javascript:alert(1)>',
  '[x](javascript:alert(1))',
  '![x](javascript:alert(1))',
  '<a href="javascript:alert(1)">x</a>',
  '<https://example.org/"onmouseover="alert(1)>',
  '[x](https://example.org/"onmouseover="alert(1))',
  '`<script>`',
];

/** The same value with every text in it replaced, but for those that the records hang together by. */
function poison<Value>(value: Value, payload: string): Value {
  const kept = new Set([
    'id',
    'ref',
    'kind',
    'edtf',
    'relation',
    'unit',
    'operation',
    'figure',
    'claim',
    'severity',
  ]);
  return JSON.parse(
    JSON.stringify(value, (key, each: unknown) =>
      typeof each === 'string' && !kept.has(key) ? payload : each,
    ),
  ) as Value;
}

function poisoned(payload: string): References {
  const { bindings, ...rest } = references;
  return { ...poison(rest, payload), bindings };
}

describe('texts of others reach a page as text', () => {
  test.each(PAYLOADS)('%s', (payload) => {
    const body = `${payload}\n\n# ${payload}\n\n[${payload}](figure:war/killed#un)\n\n| ${payload} |\n|---|\n| ${payload} |\n\n[a](chart:toll)\n\n[a](chart:parts)\n\n![a](<a map.png>)`;
    const article = { title: payload, standfirst: payload, keyPoints: [payload], body };
    const summary = { language: 'en' };
    const view = { ...article, summary, references: poisoned(payload) } as ArticleView;
    const { title, standfirst, keyPoints, body: html } = renderArticle(view, options);
    const page = [title, standfirst, ...keyPoints, html].join('\n');
    const tags = page.match(/<[^>"]*(?:"[^"]*"[^>"]*)*>/g) ?? [];
    expect(tags.length).toBeGreaterThan(10);
    expect(tags.filter((tag) => /^<\/?(?:script|iframe)/i.test(tag))).toEqual([]);
    expect(tags.filter((tag) => /\son\w+\s*=/i.test(tag.replace(/"[^"]*"/g, '""')))).toEqual([]);
    expect(tags.filter((tag) => /(?:href|src)="\s*(?:javascript|data):/i.test(tag))).toEqual([]);
  });
});
