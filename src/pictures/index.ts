export { chooseBrowser, type Machine } from './choose-browser.ts';
export { openBrowser, openNpmBrowser } from './open-browser.ts';
