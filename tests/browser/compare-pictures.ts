import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { PNG } from 'pngjs';
import { differenceOf, writePng } from '#pictures';

/** Without an alpha channel; pages of text are smallest with their bytes as they are. */
const SMALL = { colorType: 2, deflateLevel: 9, filterType: 0, deflateStrategy: 0 };

export interface Told {
  /** Undefined where nothing differs. */
  told?: string;
  /** A picture of both with what differs in red; none where the sizes differ. */
  drawn?: Buffer;
}

/** Compares two pictures in PNG. */
export function tellDifference(one: Buffer, other: Buffer): Told {
  const [a, b] = [PNG.sync.read(one), PNG.sync.read(other)];
  if (b.width !== a.width || b.height !== a.height)
    return { told: `${a.width} × ${a.height} px has become ${b.width} × ${b.height} px` };
  const { pixels, drawn } = differenceOf(a, b);
  if (pixels === 0) return {};
  return {
    told: `${pixels} pixels differ`,
    drawn: writePng(drawn),
  };
}

export function keepPicture(file: string, picture: Buffer): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, PNG.sync.write(PNG.sync.read(picture), SMALL));
}
