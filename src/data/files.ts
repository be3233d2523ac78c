import type { EventRecordsView } from '#ledger';

/** Names of the downloads of an event below /data/; `readings` only where there is a series. */
export interface EventFiles {
  claims: string;
  document: string;
  readings?: string;
}

export function eventFiles({
  event,
  series,
}: Pick<EventRecordsView, 'event' | 'series'>): EventFiles {
  return {
    claims: `${event.id}.csv`,
    document: `${event.id}.json`,
    ...(series.length > 0 && { readings: `${event.id}.series.csv` }),
  };
}

export const SOURCES_FILE = 'sources.csv';
export const PACKAGE_FILE = 'datapackage.json';
