export { chooseBrowser, type Machine, NoBrowser } from './choose-browser.ts';
export { comparePages, type Comparison, type PagePair, type PagePicture } from './compare-pages.ts';
export { differenceOf } from './difference.ts';
export { openBrowser, openNpmBrowser } from './open-browser.ts';
export { settleFonts } from './settle-page.ts';
export { TALLEST } from './take-picture.ts';
export { writePng } from './write-webp.ts';
