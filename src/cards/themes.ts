import { readTokens } from '#charts';
import tokens from '../styles/tokens.css?raw';

/** The colours of the site, for files that no style sheet of it reaches. */
export const themes = readTokens(tokens);
