import { z } from 'zod';
import { megabytes } from '../artifact/limits.ts';
import { Refused } from '../refused.ts';
import { type Api, TooLong } from './api.ts';

const artifacts = z.object({
  artifacts: z.array(
    z.object({
      id: z.number().int(),
      name: z.string(),
      expired: z.boolean(),
      size_in_bytes: z.number(),
    }),
  ),
});

/**
 * What a run left under a name, as a ZIP file; the latest, since a run can be repeated. Undefined where
 * there is none any more.
 * @param most bytes
 * @throws Refused when it has more, by what GitHub says or by what comes
 */
export async function downloadArtifact(
  api: Api,
  { run, name, most }: { run: number; name: string; most: number },
): Promise<Uint8Array | undefined> {
  const query = new URLSearchParams({ name, per_page: '100' });
  const found = await api.ask(`/actions/runs/${run}/artifacts?${query}`, artifacts);
  const latest = found.artifacts
    .filter((artifact) => artifact.name === name && !artifact.expired)
    .sort((a, b) => b.id - a.id)[0];
  if (latest && latest.size_in_bytes > most) throw new Refused([tooLong(name, most)]);
  if (!latest) return undefined;
  return api.download(`/actions/artifacts/${latest.id}/zip`, most).catch((error: unknown) => {
    throw error instanceof TooLong ? new Refused([tooLong(name, most)]) : error;
  });
}

function tooLong(name: string, most: number): string {
  return `the artifact "${name}" has more than ${megabytes(most)}`;
}
