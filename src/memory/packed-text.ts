import { deflateRawSync, inflateRawSync } from 'node:zlib';

/** Bytes that most packed texts take: zlib takes memory by as much, and 16 KB where nobody says so. */
const PACKED = 2048;

/** Bytes: zlib takes no smaller one. */
const LEAST_CHUNK = 64;

/** A text that is seldom asked for, in a quarter to a half of the memory. Packing 100 MB takes a second. */
export class PackedText {
  readonly #packed: Uint8Array;
  /** Bytes of the text in UTF-8. */
  readonly #length: number;

  /** @param text of whole characters: half of a pair would be lost */
  constructor(text: string) {
    this.#length = Buffer.byteLength(text);
    // What zlib gives lies in memory that is larger.
    this.#packed = Uint8Array.from(deflateRawSync(text, { level: 1, chunkSize: PACKED }));
  }

  get text(): string {
    // With room for one byte more, zlib sees the end at once.
    const chunkSize = Math.max(LEAST_CHUNK, this.#length + 1);
    return inflateRawSync(this.#packed, { chunkSize }).toString();
  }
}
