import { eventFiles } from '#data';
import type { ArticleView, ChartPageView, EventRecordsView, SiteView } from '#ledger';
import { chartWords } from '#markdown';
import { address } from '../layouts/href.ts';
import { words } from '../layouts/words.ts';
import type { CitedWork } from './citation.ts';

export function citedArticle({ site, summary, by }: ArticleView): CitedWork {
  const { id, title, published, updated, language } = summary;
  const url = address(`/articles/${id}/`, site);
  const licence = site.licences.text;
  return { site, key: id, title, language, by, published, updated, url, licence };
}

export function citedChart({ site, chart }: ChartPageView): CitedWork {
  const { title } = chartWords(chart, words());
  const url = address(`/charts/${chart.id}/`, site);
  return { site, key: `chart-${chart.id}`, title, by: [], url, licence: site.licences.text };
}

export function citedEvent(site: SiteView, { event }: EventRecordsView): CitedWork {
  const url = address(`/figures/${event.id}/`, site);
  return { ...citedRecords(site, event), url };
}

/** The file that holds the same counts. */
export function citedFile(site: SiteView, records: EventRecordsView): CitedWork {
  const url = address(`/data/${eventFiles(records).claims}`, site);
  return { ...citedRecords(site, records.event), url };
}

function citedRecords(site: SiteView, event: EventRecordsView['event']): Omit<CitedWork, 'url'> {
  const title = words().cite.figuresTitle(event.title);
  return { site, key: `figures-${event.id}`, title, by: [], licence: site.licences.data };
}
