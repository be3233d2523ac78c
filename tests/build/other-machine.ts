/**
 * Loaded before a program, it makes it see another machine: the clock is moved by the milliseconds
 * of MOVED_CLOCK, and folders are listed backwards, as another file system may list them.
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const RealDate = Date;
const present = () => RealDate.now() + Number(process.env['MOVED_CLOCK']);

globalThis.Date = new Proxy(RealDate, {
  construct: (target, words, newTarget) =>
    Reflect.construct(target, words.length === 0 ? [present()] : words, newTarget),
  apply: () => new RealDate(present()).toString(),
  get: (target, name) => (name === 'now' ? present : Reflect.get(target, name)),
});

const { readdirSync } = fs;
const { readdir } = fs.promises;

fs.readdirSync = ((...words: Parameters<typeof readdirSync>) =>
  readdirSync(...words).reverse()) as unknown as typeof readdirSync;
fs.promises.readdir = (async (...words: Parameters<typeof readdir>) =>
  (await readdir(...words)).reverse()) as unknown as typeof readdir;
syncBuiltinESMExports();
