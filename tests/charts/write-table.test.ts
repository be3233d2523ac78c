import { expect, test } from 'vitest';
import { writeTable } from '../../src/charts/write-table.ts';

test('words of another direction are set apart in a cell, before its locator too', () => {
  const cell = { text: 'Nevo (נבו): חוק-יסוד', path: '/sources/', after: ', §1' };
  const table = writeTable(
    { caption: 'A', columns: [{ name: 'B' }], rows: [[cell]] },
    (path) => path,
  );
  expect(table.replaceAll(/\s*\n\s*/g, '')).toContain(
    '<a href="/sources/">Nevo (<bdi>נבו</bdi>): <bdi>חוק-יסוד</bdi></a>, §1</th>',
  );
});
