import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

it('writes people through one door only, which keeps the full-text index true', () => {
  const files = readdirSync('lib', { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/.test(name));
  const writes = /\b(db\.people|db\.postings)\b[^;]*\.(put|add|update|delete|modify|upsert|bulkPut|bulkAdd|bulkUpdate|bulkDelete|clear)\(/;
  const writers = files.filter((name) => writes.test(readFileSync(`lib/${name}`, 'utf8')));
  expect(writers.sort()).toEqual(['store/postings/update-postings.ts', 'store/write-people.ts']);
});
