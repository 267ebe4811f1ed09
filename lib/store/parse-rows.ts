import type { z } from '@/lib/model/zod';

type Parser<T> = { safeParse: (value: unknown) => z.ZodSafeParseResult<T> };

/** A stored row as an entity; `undefined`, with a word on the console, where it is broken. */
export function parseRow<T>(schema: Parser<T>, row: unknown): T | undefined {
  const parsed = schema.safeParse(row);
  if (parsed.success) return parsed.data;
  const key = typeof row === 'object' && row !== null && 'id' in row ? String(row.id) : 'without id';
  console.error(`A stored row (${key}) is broken and left out:`, parsed.error.issues.map((issue) => issue.path.join('.')).join(', '));
  return undefined;
}

export const parseRows = <T>(schema: Parser<T>, rows: readonly unknown[]): T[] =>
  rows.map((row) => parseRow(schema, row)).filter((row) => row !== undefined);
