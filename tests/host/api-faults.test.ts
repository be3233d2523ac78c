import { describe, expect, test } from 'vitest';
import { PreviewJob } from './preview-job.ts';
import { runHost } from './run-host.ts';
import type { StubAnswer } from './stub-github.ts';

describe('an API that refuses', () => {
  const pulls = '/pulls';
  const artifact = '/actions/artifacts/';
  const reset = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1939372200' };
  const answers: [path: string, answer: StubAnswer][] = [
    [pulls, { status: 403, body: { message: 'Resource not accessible by integration' } }],
    [pulls, { status: 403, body: { message: 'API rate limit exceeded' }, headers: reset }],
    [pulls, { status: 429, headers: { 'retry-after': '60' } }],
    [pulls, { status: 404, body: { message: 'Not Found' } }],
    [pulls, { status: 500, body: { message: '::error::x\n::error::y' } }],
    [pulls, { status: 200, body: { not: 'a list' } }],
    [pulls, { status: 301, headers: { location: 'https://a.example/' } }],
    [artifact, { status: 410, body: { message: 'Artifact has expired' } }],
    [artifact, { status: 302, headers: { location: 'file:///etc/passwd' } }],
  ];

  test('is told of in a sentence each, with the next step', async () => {
    const told: string[] = [];
    for (const [path, answer] of answers) {
      const job = await PreviewJob.open();
      job.github.instead = { [path]: answer };
      const { code, said } = await job.receive();
      expect(code).toBe(2);
      expect(job.outputs).toEqual({});
      told.push(said);
    }
    await expect(told.join('')).toMatchFileSnapshot('../snapshots/host/api-faults.txt');
  });

  test('is told of when the token is none', async () => {
    const job = await PreviewJob.open();
    const { code, said } = await job.receive({ token: 'other' });
    expect(code).toBe(2);
    expect(said).toContain('(401: Stub). The token is not valid any more.');
  });

  test('is told of when it cannot be reached', async () => {
    const job = await PreviewJob.open();
    const { code, said } = await runHost(
      [
        'receive',
        '--into',
        job.at('x'),
        '--scripts',
        job.at('trusted'),
        '--site',
        'https://a.example',
      ],
      {
        GITHUB_API_URL: 'http://127.0.0.1:59999',
        GITHUB_REPOSITORY: 'press/news',
        GITHUB_TOKEN: 't',
        GITHUB_EVENT_PATH: job.at('event.json'),
      },
    );
    expect({ code, said }).toMatchInlineSnapshot(`
      {
        "code": 2,
        "said": "GitHub cannot be reached (ECONNREFUSED). Run the workflow again later.
      ",
      }
    `);
  });

  test('and an event of another kind has no preview', async () => {
    const job = await PreviewJob.open();
    const { code, said } = await job.receive({ event: 'closed.json' });
    expect({ code, said }).toMatchInlineSnapshot(`
      {
        "code": 2,
        "said": "This is no event of a workflow that ran for a pull request. Run it in preview-deploy.yml, or name the file of an event with GITHUB_EVENT_PATH.
      ",
      }
    `);
  });
});
