const NAMED: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  colon: ':',
  tab: '\t',
  newline: '\n',
};

/** What an attribute says, without the references in which a page writes some of its signs. */
export function attributeText(written: string): string {
  if (!written.includes('&')) return written;
  return written.replace(
    /&(?:#x([\da-f]+);?|#(\d+);?|([a-z]+);)/gi,
    (whole, hexadecimal?: string, decimal?: string, name = '') => {
      if (hexadecimal) return signOf(Number.parseInt(hexadecimal, 16));
      return decimal ? signOf(Number(decimal)) : (NAMED[name.toLowerCase()] ?? whole);
    },
  );
}

function signOf(code: number): string {
  return code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';
}
