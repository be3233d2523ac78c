/**
 * Sent to a page: sets its text in its own fonts, also where they came too late for a first visit,
 * as on a busy machine. Letters that no font was asked for yet are not waited for.
 */
export async function settleFonts(): Promise<void> {
  // Those of other origins cannot be read.
  const own = [...document.styleSheets].filter(
    ({ href }) => !href || new URL(href).origin === location.origin,
  );
  for (const sheet of own)
    for (const rule of sheet.cssRules)
      if (rule instanceof CSSFontFaceRule) rule.style.setProperty('font-display', 'block');
  // Asks for the fonts of what is on the page.
  document.body.getBoundingClientRect();
  await document.fonts.ready;
}

/** Sent to a page: waits for its images, each drawn or known to be missing. */
export async function settleImages(): Promise<void> {
  const drawn = [...document.images].map((image) => image.decode().catch(() => {}));
  await Promise.all(drawn);
}
