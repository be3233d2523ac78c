import {
  claimTable,
  dataPackage,
  eventDocument,
  eventFiles,
  readingTable,
  sourceTable,
  toCsv,
  toJson,
} from '#data';
import { dataPageView, eventPageView, readLedger } from '#ledger';

/** Every download of a content folder by its name, as the pages write it. */
export function downloadsOf(root: string): Record<string, string> {
  const ledger = readLedger(root);
  if ('unchecked' in ledger) throw new Error(`${root} cannot be checked`);
  const data = dataPageView(ledger);
  const files: Record<string, string> = {
    'datapackage.json': toJson(dataPackage(data, data.site.url)),
    'sources.csv': toCsv(sourceTable(data.sources)),
  };
  for (const records of data.events) {
    const { claims, document, readings } = eventFiles(records);
    files[claims] = toCsv(claimTable(records.figures));
    files[document] = toJson(
      eventDocument(
        eventPageView(ledger, records.event.id),
        (path) => new URL(path, data.site.url).href,
      ),
    );
    if (readings) files[readings] = toCsv(readingTable(records));
  }
  return files;
}
