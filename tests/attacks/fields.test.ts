import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readLedger } from '#ledger';
import type { Problem } from '#problems';
import { attacked, kindOf, REFUSED, VARIANTS } from './fields.ts';
import { type Hostile, writeHostile } from './hostile-content.ts';
import { ADDRESSES, PAYLOADS, REFUSED_SIGNS, WEB_ADDRESSES } from './payloads.ts';
import { stringFields } from './string-fields.ts';

const scratch = mkdtempSync(join(tmpdir(), 'ledgerline-attacks-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

let count = 0;

function errorsOf(change: Hostile['change'], variants = 1): Problem[] {
  count += 1;
  const folder = join(scratch, String(count));
  writeHostile(folder, { variants, change });
  const ledger = readLedger(folder);
  if ('unchecked' in ledger) throw new Error(ledger.unchecked.message);
  return ledger.problems.filter(({ severity }) => severity === 'error');
}

const fields = [...stringFields().keys()];
const of = (kind: ReturnType<typeof kindOf>) => fields.filter((path) => kindOf(path) === kind);
const MARKUP = '"><img src=x onerror=xss()>';

describe('the fields of the content', () => {
  test('all stand in the content that is attacked; a new one is missed here', () => {
    const filled = new Set<string>();
    const errors = errorsOf((path, text) => {
      filled.add(path);
      return text;
    });
    expect(errors).toEqual([]);
    expect(fields.filter((path) => !filled.has(path))).toEqual([]);
  });

  test('are many of each kind, so that none is passed over', () => {
    for (const kind of ['text', 'markdown', 'address', 'refused', 'pattern'] as const)
      expect(of(kind).length, kind).toBeGreaterThan(4);
  });

  test('each get every payload somewhere, apart from the short ones', () => {
    const path = 'figures.title';
    const texts = Array.from({ length: VARIANTS }, (_, variant) => attacked(path, '', variant));
    for (const payload of PAYLOADS) expect(texts.join('\n')).toContain(payload);
  });

  test('that are text or addresses of the web take what is written, and check lets it pass', () => {
    expect(errorsOf(attacked)).toEqual([]);
  });
});

describe('check refuses', () => {
  test.each(of('pattern'))('every payload in %s', (path) => {
    for (const payload of [...PAYLOADS, ...WEB_ADDRESSES, ...REFUSED_SIGNS])
      expect(stringFields().get(path)?.safeParse(payload).success, payload).toBe(false);
  });

  test.each(of('address'))('code and addresses without a host in %s', (path) => {
    for (const payload of [...PAYLOADS, ...ADDRESSES, ...REFUSED_SIGNS])
      expect(stringFields().get(path)?.safeParse(payload).success, payload).toBe(false);
  });

  test.each([...of('text'), ...of('markdown')])('signs that are no text in %s', (path) => {
    for (const sign of REFUSED_SIGNS)
      expect(stringFields().get(path)?.safeParse(`a${sign}b`).success).toBe(false);
  });

  test.each(Object.entries(REFUSED))('markup in %s: %s', (attackedPath, code) => {
    const errors = errorsOf((path, text) => (path === attackedPath ? MARKUP : text));
    expect(errors.map((error) => error.code)).toContain(code);
  });

  test('markup in every text that is Markdown, once for each', () => {
    let attackedTexts = 0;
    const errors = errorsOf((path, text) => {
      if (kindOf(path) !== 'markdown') return text;
      attackedTexts += 1;
      return `${MARKUP} ${text}`;
    });
    const refused = errors.filter(({ code }) => code === 'prose/raw-html');
    expect(attackedTexts).toBeGreaterThan(30);
    expect(refused).toHaveLength(attackedTexts);
  });

  test.each([
    ['agents.yaml', 'district-v0'],
    ['measures.yaml', 'votes-v0'],
    ['measures.yaml', 'bank-v0'],
    ['measures.yaml', 'left'],
    ['topics.yaml', 'floods-v0'],
    ['sources/all-v0.yaml', 'report-v0'],
    ['figures/flood-v0.yaml', 'missing'],
    ['figures/flood-v0.yaml', 'rescue'],
    ['figures/flood-v0.yaml', 'calls-by-day'],
  ])('markup as an id in %s: %s', (path, id) => {
    const folder = join(scratch, `id-${id}`);
    writeHostile(folder, { variants: 1, change: (_, text) => text });
    const text = readFileSync(join(folder, path), 'utf8');
    const changed = text.replaceAll(`${id}:`, `${JSON.stringify(MARKUP)}:`);
    expect(changed).not.toBe(text);
    writeFileSync(join(folder, path), changed);
    const ledger = readLedger(folder);
    const errors = 'problems' in ledger ? ledger.problems : [];
    const there = errors.filter(({ place }) => place.file.endsWith(path));
    expect(there.map(({ code }) => code)).toContain('value/bad-id');
  });

  test.each(ADDRESSES)('the address %j in the navigation', (address) => {
    const errors = errorsOf((path, text) => (path === 'site.navigation.*.href' ? address : text));
    expect(errors.map(({ place }) => place.file.split('/').at(-1))).toEqual(['site.yaml']);
  });
});
