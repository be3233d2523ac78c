import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type ImageView, pictureBytes, SETTINGS } from '#ledger';
import { pictureDigest } from '../../src/ledger/read-prose.ts';

const { [SETTINGS.content]: before } = process.env;

let content = '';
beforeEach(() => {
  content = mkdtempSync(join(tmpdir(), 'ledgerline-picture-'));
  process.env[SETTINGS.content] = content;
});
afterEach(() => {
  rmSync(content, { recursive: true });
  if (before === undefined) delete process.env[SETTINGS.content];
  else process.env[SETTINGS.content] = before;
});

async function published(props: ImageView): Promise<string> {
  return Buffer.from(await pictureBytes(props)).toString();
}

test('a picture is published as it was read, and not as it was saved since', async () => {
  const [checked, saved] = ['<svg/>', '<svg><script/></svg>'];
  const file = 'map.svg';
  const props = { file, width: 1, height: 1, digest: pictureDigest(Buffer.from(checked)) };
  writeFileSync(join(content, file), checked);
  expect(await published(props)).toBe(checked);
  writeFileSync(join(content, file), saved);
  await expect(published(props)).rejects.toThrow(
    'it was saved while the site was built. Build again.',
  );
});
