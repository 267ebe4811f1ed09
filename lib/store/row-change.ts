import type { RowChange } from '@/lib/model/change';
import { print } from './print';

export type Row = Record<string, unknown>;
export type UpdatedField = Extract<RowChange, { kind: 'updated' }>['fields'][number];

const isRecord = (value: unknown): value is Row => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Fields whose parts change one by one: the source of each fact, the time of each change. */
const nested = new Set(['provenance', 'changedAt']);

/** What differs between two versions of a row, without the fields named in `derived`. */
export function changedFields(before: Row, after: Row, derived: ReadonlySet<string>): UpdatedField[] {
  const compare = (path: string[], old: unknown, now: unknown): UpdatedField[] => {
    if (path.length === 1 && nested.has(path[0] ?? '') && isRecord(old) && isRecord(now)) {
      return names(old, now).flatMap((name) => compare([...path, name], old[name], now[name]));
    }
    const printed = print(now);
    return printed === print(old) ? [] : [{ path, before: old, print: printed }];
  };
  return names(before, after).filter((name) => !derived.has(name)).flatMap((name) => compare([name], before[name], after[name]));
}

const names = (one: Row, other: Row) => [...new Set([...Object.keys(one), ...Object.keys(other)])];

/** The value at a place in a row. */
export const fieldOf = (row: Row, [name = '', part]: string[]): unknown => {
  const value = row[name];
  return part === undefined ? value : isRecord(value) ? value[part] : undefined;
};

const withValue = (row: Row, [name = '', part]: string[], value: unknown): Row => {
  const { [name]: old, ...rest } = row;
  if (part === undefined) return value === undefined ? rest : { ...row, [name]: value };
  return { ...row, [name]: withValue(isRecord(old) ? old : {}, [part], value) };
};

/** The row with the changed fields as they were before, but for those that were changed again since. */
export const restoreFields = (row: Row, fields: readonly UpdatedField[]): Row =>
  fields
    .filter(({ path, print: written }) => print(fieldOf(row, path)) === written)
    .reduce((result, { path, before }) => withValue(result, path, before), row);

/** The row as it was before a change; `undefined` if there was none. `row`: as it is now. */
export function rowBefore(change: RowChange, row: Row | undefined): Row | undefined {
  if (change.kind === 'removed') return change.row;
  return change.kind === 'updated' && row ? restoreFields(row, change.fields) : undefined;
}
