/** Writes two files together and is killed, as by a power cut, in the middle of a write. */
import { writeFileSync } from 'node:fs';
import { writeTogether } from '#edit';

const { changes, journals, killed } = JSON.parse(process.argv[2] ?? '{}') as {
  changes: { path: string; before: string; after: string }[];
  journals: string;
  killed: number;
};
let writes = 0;
writeTogether(changes, {
  journals,
  replace: (path, text) => {
    writes += 1;
    if (writes === killed) process.kill(process.pid, 'SIGKILL');
    writeFileSync(path, text);
  },
});
