import {
  ASCENT,
  type LabelLine,
  labelParts,
  LINE_STEP,
  placeLines,
  setLabel,
} from '../label-lines.ts';
import type { RankedBallot, RankedGroup } from './rank-votes.ts';

/** Tiles side by side: across in percent of the width, down in em from the top. */
export interface PlacedRow {
  tiles: number;
  top: number;
  height: number;
  middle: number;
  width: number;
  /** The inside of hollow tiles. */
  hole: { top: number; height: number };
  /** A little more than the row, for what covers the end of its last outline. */
  edge: { top: number; height: number };
}

export interface PlacedGroup {
  lines: LabelLine[];
  group: number;
  /** Where there are no tiles: a tick for nothing, dots for words without a number. */
  mark: 'tiles' | 'zero' | 'absent';
  rows: PlacedRow[];
  /** Centres of all tiles. */
  centres: { x: number; y: number }[];
  /** Where hollow tiles meet, each line as long as there are tiles at its sides. */
  dividers: { x: number; top: number; bottom: number }[];
  /** The paper between two rows. */
  between: { top: number; height: number }[];
  /** Where a tile that stands alone ends, so that a pointer finds it. */
  alone: { x: number; y: number } | null;
  top: number;
  bottom: number;
  middle: number;
  end: number;
}

export interface PlacedVotes {
  height: number;
  /** What is said of each ballot. */
  lines: LabelLine[];
  groups: PlacedGroup[];
  /** All lines in the order in which they are read. */
  words: LabelLine[];
  /** Vertical lines of paper that part the tiles of all rows, in percent. */
  cuts: { x: number[]; top: number; bottom: number };
}

/** Tiles in a full row, few enough for a tile of 9 px on the narrowest chart. */
export const PER_ROW = 25;
const COLUMN = 100 / PER_ROW;

const TOP = 0.2;
const OUTCOME_GAP = 0.6;
const LABEL_GAP = 0.45;
const TILE = 0.84;
const ROW_STEP = 1;
const GROUP_GAP = 0.5;
const BALLOT_GAP = 1.1;

/** Em that a hollow tile's outline is thick above and below. */
const OUTLINE = 0.11;

/** Em, less than half the paper between two rows. */
const SPILL = 0.07;

/** Places the ballots below one another, in each of them a block of tiles for each group. */
export function placeVotes(ballots: RankedBallot[]): PlacedVotes {
  const lines: LabelLine[] = [];
  const groups: PlacedGroup[] = [];
  let end = TOP;
  for (const { heading, outcome, groups: ranked } of ballots) {
    const set = [
      ...setLabel(heading.map((text) => ({ role: 'words', text }))),
      ...setLabel([{ role: 'name', text: outcome }]),
    ];
    const said = placeLines(set, end + ASCENT);
    lines.push(...said);
    end = (said.at(-1)?.baseline ?? end) + OUTCOME_GAP;
    for (const group of ranked) {
      const placed = placeGroup(group, end);
      groups.push(placed);
      end = placed.end;
    }
    end += BALLOT_GAP;
  }
  const bottom = end - BALLOT_GAP;
  const x = Array.from({ length: PER_ROW + 1 }, (_, index) => index * COLUMN);
  const words = [...lines, ...groups.flatMap((group) => group.lines)].toSorted(
    (one, other) => one.baseline - other.baseline,
  );
  return { height: bottom, lines, groups, words, cuts: { x, top: groups[0]?.top ?? TOP, bottom } };
}

function placeGroup({ name, words, remarks, group, tiles }: RankedGroup, start: number) {
  const lines = placeLines(setLabel(labelParts(name, { words, remarks })), start + ASCENT);
  const top = start + ASCENT + (lines.length - 1) * LINE_STEP + LABEL_GAP;
  const rows = placeRows(tiles ?? 0, top);
  const bottom = top + Math.max(0, rows.length - 1) * ROW_STEP + TILE;
  return {
    lines,
    group,
    mark: markFor(tiles),
    rows,
    centres: rows.flatMap(centresOf),
    dividers: dividersOf(rows),
    between: rows.slice(1).map((row) => ({
      top: row.top - (ROW_STEP - TILE),
      height: ROW_STEP - TILE,
    })),
    alone: tiles === 1 ? { x: COLUMN, y: top + TILE / 2 } : null,
    top,
    bottom,
    middle: top + TILE / 2,
    end: bottom + GROUP_GAP,
  };
}

function markFor(tiles: number | null): PlacedGroup['mark'] {
  if (tiles === null) return 'absent';
  return tiles === 0 ? 'zero' : 'tiles';
}

function placeRows(tiles: number, start: number): PlacedRow[] {
  return Array.from({ length: Math.ceil(tiles / PER_ROW) }, (_, index) => {
    const top = start + index * ROW_STEP;
    const filled = Math.min(PER_ROW, tiles - index * PER_ROW);
    return {
      tiles: filled,
      top,
      height: TILE,
      middle: top + TILE / 2,
      width: filled * COLUMN,
      hole: { top: top + OUTLINE, height: TILE - 2 * OUTLINE },
      edge: { top: top - SPILL, height: TILE + 2 * SPILL },
    };
  });
}

function centresOf({ tiles, middle }: PlacedRow): PlacedGroup['centres'] {
  return Array.from({ length: tiles }, (_, index) => ({ x: (index + 0.5) * COLUMN, y: middle }));
}

function dividersOf(rows: PlacedRow[]): PlacedGroup['dividers'] {
  const [first] = rows;
  if (first === undefined) return [];
  return Array.from({ length: first.tiles + 1 }, (_, index) => {
    const last = rows.findLast(({ tiles }) => tiles >= index) ?? first;
    return { x: index * COLUMN, top: first.top, bottom: last.top + last.height };
  });
}
