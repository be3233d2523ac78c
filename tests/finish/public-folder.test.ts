import { expect, test } from 'vitest';
import { finishIntegration } from '../../src/finish/astro.ts';

type Hooks = Record<string, (given: unknown) => void>;

test('another public folder is refused: a build looks for changes in one alone', async () => {
  const hooks = finishIntegration({ keyOf: (key) => key }).hooks as unknown as Hooks;
  const [root, publicDir] = [new URL('file:///press/'), new URL('file:///press/static/')];
  hooks['astro:config:done']?.({ config: { root, publicDir, base: '/' } });
  let setup = async () => {};
  hooks['astro:build:start']?.({
    setPrerenderer: (make: (renderer: object) => { setup: typeof setup }) => {
      ({ setup } = make({}));
    },
  });
  await expect(setup()).rejects.toThrow(
    'astro.config.mjs sets publicDir. Leave that out, and use the folder public/.',
  );
});
