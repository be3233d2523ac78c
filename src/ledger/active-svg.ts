/** Parts of an SVG that run, or that bring in what does, by the words a problem has for them. */
const ACTIVE: [RegExp, string][] = [
  [/<(?:[\w.-]+:)?script/i, 'a script'],
  // Wherever it stands: a sign such as > within an attribute hides what follows from any look at tags.
  [/[\s"']on[a-z]+\s*=\s*["']/i, 'a handler'],
  [/<(?:[\w.-]+:)?(?:foreignobject|iframe|object|embed)/i, 'HTML'],
  [/<\?xml-stylesheet/i, 'a style sheet of its own'],
  [/<!ENTITY/i, 'entities'],
];
const CODE = /(?:java|vb)script:/i;

/** The part of an SVG that would run when a reader opens the file itself; undefined for a mere picture. */
export function activePart(svg: string): string | undefined {
  const found = ACTIVE.find(([part]) => part.test(svg));
  if (found) return found[1];
  const plain = svg
    .replace(/&#(x?)([\da-f]+);/gi, (_, hexadecimal: string, digits: string) =>
      signOf(Number.parseInt(digits, hexadecimal ? 16 : 10)),
    )
    .replace(/\s/g, '');
  return CODE.test(plain) ? 'an address that is code' : undefined;
}

function signOf(code: number): string {
  return code <= 0x10ffff ? String.fromCodePoint(code) : '';
}
