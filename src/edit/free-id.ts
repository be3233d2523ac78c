/**
 * The first free name of id, id-2, id-3 …
 * @param from the number to begin with, where those before it are known to be taken
 */
export function freeId(id: string, taken: (id: string) => boolean, from = 1): string {
  for (let k = from; ; k += 1) {
    const name = k === 1 ? id : `${id}-${k}`;
    if (!taken(name)) return name;
  }
}
