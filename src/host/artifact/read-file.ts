import { fromBufferPromise } from 'yauzl';

/**
 * One file of an archive, as text; nothing is written. Undefined where the archive does not hold it, holds it
 * twice, or cannot be read as it says.
 * @param most bytes, unpacked
 */
export async function readFileIn(
  zip: Uint8Array,
  name: string,
  most: number,
): Promise<string | undefined> {
  try {
    const options = { lazyEntries: true, decodeStrings: false };
    const archive = await fromBufferPromise(Buffer.from(zip), options);
    if (archive.entryCount > MOST_FILES) return undefined;
    const named = (await Array.fromAsync(archive.eachEntry())).filter(
      ({ fileNameRaw }) => fileNameRaw.toString('utf8') === name,
    );
    const [entry] = named;
    if (!entry || named.length > 1 || entry.uncompressedSize > most) return undefined;
    const stream = await archive.openReadStreamPromise(entry);
    const parts = await Array.fromAsync(stream as AsyncIterable<Buffer>);
    return Buffer.concat(parts).toString('utf8');
  } catch {
    return undefined;
  }
}

/** A report is one file; the list of more than some is not worth reading. */
const MOST_FILES = 100;
