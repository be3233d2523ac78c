import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/** Without an alpha channel; pages of text are smallest with their bytes as they are. */
const SMALL = { colorType: 2, deflateLevel: 9, filterType: 0, deflateStrategy: 0 };

/** How far two colours may be apart and still be the same to the eye. */
const THRESHOLD = 0.1;

export interface Difference {
  /** Undefined where nothing differs. */
  told?: string;
  /** A picture of both with what differs in red; none where the sizes differ. */
  drawn?: Buffer;
}

export function differenceOf(one: Buffer, other: Buffer): Difference {
  const [a, b] = [PNG.sync.read(one), PNG.sync.read(other)];
  const { width, height } = a;
  if (b.width !== width || b.height !== height)
    return { told: `${width} × ${height} px has become ${b.width} × ${b.height} px` };
  const both = new PNG({ width, height });
  const pixels = pixelmatch(a.data, b.data, both.data, width, height, { threshold: THRESHOLD });
  return pixels === 0 ? {} : { told: `${pixels} pixels differ`, drawn: PNG.sync.write(both) };
}

export function keepPicture(file: string, picture: Buffer): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, PNG.sync.write(PNG.sync.read(picture), SMALL));
}
