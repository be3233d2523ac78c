// Runs before every command, on any Node: it must not use what an old one does not know.
const needed = [22, 18];
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < needed[0] || (major === needed[0] && minor < needed[1])) {
  console.error(
    'Ledgerline needs Node ' +
      needed.join('.') +
      ' or newer, and this is ' +
      process.versions.node +
      '. Run "npm ci" and use "npm run …": it brings a Node that fits.',
  );
  process.exit(1);
}
// Each thread that works for Node holds memory of its own, and no more than the processors work at a time.
const threads = Math.min(4, require('node:os').availableParallelism());
if (!process.env.UV_THREADPOOL_SIZE) process.env.UV_THREADPOOL_SIZE = String(threads);
// Every command starts faster from the second time on; Node knows each entry by the source it was made of.
// It lies with the libraries: the cache of pages may come from elsewhere, and must hold nothing that runs.
require('node:module').enableCompileCache(
  require('node:path').join(__dirname, '../../node_modules/.ledgerline/code'),
);
