import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, onTestFinished, test } from 'vitest';
import { runHostProcess } from './run-host.ts';

describe('the token', () => {
  /** A server of git that wants a login, and what it was shown. */
  async function serve() {
    const shown: (string | undefined)[] = [];
    const server = createServer((request, response) => {
      shown.push(request.headers.authorization);
      response.writeHead(403).end();
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    onTestFinished(() => void server.close());
    return { shown, address: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
  }

  const ask = (repository: string, environment: NodeJS.ProcessEnv) =>
    runHostProcess(
      ['remove', '--under', 'pr/1', '--branch', 'a', '--repository', repository],
      environment,
    );

  test('is shown to the server of the job, and is in no message', async () => {
    const { shown, address } = await serve();
    const job = { GITHUB_SERVER_URL: address, GITHUB_TOKEN: 'j0b', PLACE_TOKEN: 't0p-secret' };
    const { code, said } = await ask('press/news', job);
    expect(code).toBe(2);
    expect(said).toContain('git ls-remote failed: fatal:');
    expect(said).not.toContain('t0p-secret');
    const basic = Buffer.from('x-access-token:t0p-secret').toString('base64');
    expect(shown).toEqual([`basic ${basic}`]);
  });

  test('is shown to no other one', async () => {
    const { shown, address } = await serve();
    await ask(`${address}/press/news.git`, { GITHUB_TOKEN: 't0p-secret' });
    expect(shown).toEqual([undefined]);
  });
});
