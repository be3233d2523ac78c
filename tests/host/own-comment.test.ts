import { describe, expect, test } from 'vitest';
import { PreviewJob } from './preview-job.ts';
import { BOT } from './stub-github.ts';

const STRANGER = { login: 'mallory', type: 'User' };
const MARKER = '<!-- ledgerline-preview -->';

describe('the comment', () => {
  test('is our own one alone, wherever it stands among others', async () => {
    const job = await PreviewJob.open();
    const others = Array.from({ length: 150 }, (_, at) => ({
      id: at + 1,
      body: 'x',
      user: STRANGER,
    }));
    const fake = { id: 900, body: `${MARKER}\nfree money`, user: STRANGER };
    const posing = { id: 901, body: MARKER, user: { login: 'github-actions[bot]', type: 'User' } };
    const quoting = { id: 902, body: `See ${MARKER}`, user: BOT };
    const own = { id: 903, body: `${MARKER}\nold`, user: BOT };
    job.github.comments = [fake, posing, quoting, ...others, own];
    await job.receive();
    await job.comment();
    expect(
      job.github.comments.filter(({ body }) => body.includes('Preview of this change')),
    ).toEqual([own]);
    expect(fake.body).toBe(`${MARKER}\nfree money`);
  });

  test('of a pull request that never had one is not written when it is closed', async () => {
    const job = await PreviewJob.open();
    expect(await job.close()).toMatchObject([
      { code: 0, said: 'There was nothing under pr/12.\n' },
      { code: 0, said: 'There is no comment of ours.\n' },
    ]);
    expect(job.github.comments).toEqual([]);
  });
});
