/** Indented by two spaces, with a line end at the end; keys stay in the order of the object. */
export function toJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
