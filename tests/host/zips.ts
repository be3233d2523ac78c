import { type Zippable, zipSync } from 'fflate';

/** A ZIP file of texts by name, as a run uploads it. */
export function zipOf(files: Record<string, string | Uint8Array>): Uint8Array {
  const entries = Object.entries(files).map(([name, text]) => [
    name,
    typeof text === 'string' ? new TextEncoder().encode(text) : text,
  ]);
  return zipSync(Object.fromEntries(entries) as Zippable);
}

/** An entry with a type of its own in its attributes, as a link or a device has it. */
export function zipWithType(name: string, text: string, type: number): Uint8Array {
  return zipSync({
    'index.html': new TextEncoder().encode('x'),
    [name]: [new TextEncoder().encode(text), { os: 3, attrs: (type | 0o777) << 16 }],
  });
}

const CENTRAL = 0x02014b50;
const FLAGS = 8;
const SIZE = 24;

/** The same file with two bytes of each entry in its list made other ones: where and by what. */
export function withFlags(zip: Uint8Array, flags: number): Uint8Array {
  return patched(zip, (view, at) => view.setUint16(at + FLAGS, flags, true));
}

/** The same file, whose list declares another size for each entry. */
export function withDeclaredSize(zip: Uint8Array, size: number): Uint8Array {
  return patched(zip, (view, at) => view.setUint32(at + SIZE, size, true));
}

/** The same file with a name in its list and its entry replaced by one of the same length. */
export function withName(zip: Uint8Array, from: string, to: string): Uint8Array {
  const text = Buffer.from(zip).toString('latin1');
  return Buffer.from(text.replaceAll(from, to), 'latin1');
}

function patched(zip: Uint8Array, patch: (view: DataView, at: number) => void): Uint8Array {
  const copy = Uint8Array.from(zip);
  const view = new DataView(copy.buffer);
  for (let at = 0; at + 4 < copy.length; at += 1)
    if (view.getUint32(at, true) === CENTRAL) patch(view, at);
  return copy;
}
