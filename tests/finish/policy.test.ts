import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { withPolicy } from '../../src/finish/policy.ts';

const page = (rest: string) => `<html><head><meta charset="utf-8">${rest}</head></html>`;

function policyOf(html: string, path = 'index.html'): Record<string, string> {
  const written = withPolicy(path, html);
  const [, head, content = ''] =
    /^(.*?)<meta http-equiv="content-security-policy" content="([^"]*)">/s.exec(written) ?? [];
  expect(head).toBe('<html><head><meta charset="utf-8">');
  const directives = content.split('; ').map((directive) => directive.split(/ (.*)/));
  return Object.fromEntries(directives);
}

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

describe('the policy of a page', () => {
  test('stands behind the character set and lets nothing in from elsewhere', () => {
    expect(policyOf(page('<title>x</title>'))).toEqual({
      'default-src': "'none'",
      'connect-src': "'self'",
      'style-src': "'self'",
      'style-src-attr': "'none'",
      'img-src': "'self'",
      'font-src': "'self'",
      'manifest-src': "'self'",
      'base-uri': "'none'",
      'form-action': "'self'",
    });
  });

  test('knows each style of the page by its hash, once', () => {
    const rule = 'a > b{content:"é</p>"}\n';
    const html = page(`<style>${rule}</style><style media="print">p{}</style><style>p{}</style>`);
    expect(policyOf(html)['style-src']).toBe(`'self' ${hashOf(rule)} ${hashOf('p{}')}`);
  });

  test('knows no style that is only written about', () => {
    const html = page(
      '<meta name="description" content="<style>p{}</style>"><!-- <style>p{}</style> --><title><style>p{}</style></title>',
    );
    expect(policyOf(html)['style-src']).toBe("'self'");
  });

  test('lets the search alone run scripts, whatever a page holds', () => {
    const html = page('<script type="module" src="/search.js"></script>');
    expect(policyOf(html)).not.toHaveProperty('script-src');
    expect(policyOf(html, 'articles/search/index.html')).not.toHaveProperty('script-src');
    expect(policyOf(html, 'search/index.html')).toMatchObject({
      'script-src': "'self' 'wasm-unsafe-eval'",
      'connect-src': "'self'",
    });
  });
});
