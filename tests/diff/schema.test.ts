import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { reportSchema } from '#diff';

const PUBLISHED = 'src/diff/report.schema.json';

test('the published schema is that of the reports', async () => {
  const schema = { $id: 'ledgerline:diff/1', ...z.toJSONSchema(reportSchema) };
  await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot(
    new URL(`../../${PUBLISHED}`, import.meta.url).pathname,
  );
});

test('another reader of the schema takes a stored report, and no broken one', () => {
  const validate = new Ajv2020({ strict: true }).compile(
    JSON.parse(readFileSync(PUBLISHED, 'utf8')),
  );
  const stored = 'tests/cases/diff/toll-revised-in-one-place/expected.json';
  const report = JSON.parse(readFileSync(stored, 'utf8'));
  expect(validate(report), JSON.stringify(validate.errors)).toBe(true);
  expect(validate({ ...report, figures: [{ ...report.figures[0], state: 'better' }] })).toBe(false);
});
