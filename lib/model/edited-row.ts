import type { Instant } from './time';
import type { z } from './zod';

type Editable = { updatedAt: Instant; changedAt?: Partial<Record<string, Instant>> | undefined };

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/**
 * The row with what the user typed in it (`undefined` clears a field) and the time at which each of these fields changed; the row
 * itself where nothing did. Throws `ZodError` where a value does not fit.
 */
export function editedRow<Row extends Editable>(schema: z.ZodType<Row>, row: Row, patch: Partial<Record<keyof Row, unknown>>, at: Instant): Row {
  const changed = Object.keys(patch).filter((name) => !same(patch[name as keyof Row], row[name as keyof Row]));
  if (!changed.length) return row;
  const times = Object.fromEntries(changed.map((name) => [name, at]));
  const next = { ...row, ...patch, changedAt: { ...row.changedAt, ...times }, updatedAt: at };
  return schema.parse(Object.fromEntries(Object.entries(next).filter(([, value]) => value !== undefined)));
}
