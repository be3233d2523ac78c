import { z } from 'zod';
import type { Api } from './api.ts';

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
  return latest ? api.download(`/actions/artifacts/${latest.id}/zip`, most) : undefined;
}
