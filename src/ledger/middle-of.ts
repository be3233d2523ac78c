/** The middle of the corners of an outline, where its name stands: degrees north and east. */
export function middleOf(outline: readonly (readonly number[])[]): [north: number, east: number] {
  const middle = (axis: 0 | 1) =>
    outline.reduce((sum, corner) => sum + (corner[axis] ?? 0), 0) / outline.length;
  return [middle(0), middle(1)];
}
