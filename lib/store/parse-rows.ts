import type { z } from '@/lib/model/zod';

type Parser<T> = { safeParse: (value: unknown) => z.ZodSafeParseResult<T> };

// Reaches the console and the error listeners of the page; Node, where tests run, has none.
const report = (error: Error) => globalThis.reportError?.(error);

/** A stored row as an entity; `undefined`, reported, where it is broken. */
export function parseRow<T>(schema: Parser<T>, row: unknown): T | undefined {
  const parsed = schema.safeParse(row);
  if (parsed.success) return parsed.data;
  const key = typeof row === 'object' && row !== null && 'id' in row ? String(row.id) : 'without id';
  report(new Error(`A stored row (${key}) is broken and left out: ${parsed.error.issues.map((issue) => issue.path.join('.')).join(', ')}`));
  return undefined;
}

export const parseRows = <T>(schema: Parser<T>, rows: readonly unknown[]): T[] =>
  rows.map((row) => parseRow(schema, row)).filter((row) => row !== undefined);
