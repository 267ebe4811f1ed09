import type { RowChange } from '@/lib/model/change';
import { type Stored, type StoredTable, storedTableNames } from '@/lib/model/stored-tables';
import { type Backup, backupKey, format, version } from './backup';

/** JSON with the members of every object in alphabetical order, on one line: equal data are equal text. */
export function canonicalJson(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join()}]`;
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  const sorted = members.sort(([one], [other]) => (one < other ? -1 : 1));
  return `{${sorted.map(([name, member]) => `${JSON.stringify(name)}:${canonicalJson(member)}`).join()}}`;
}

function* tableText(name: StoredTable, rows: readonly Stored<StoredTable>[]): Generator<string> {
  const keyed = rows.map((row) => [backupKey(name, row), row] as const);
  keyed.sort(([one], [other]) => (one < other ? -1 : one > other ? 1 : 0));
  yield `${JSON.stringify(name)}:[`;
  for (const [i, [, row]] of keyed.entries()) yield `${i ? ',' : ''}\n${canonicalJson(row)}`;
  yield '\n]';
}

/**
 * The text of a backup, piece by piece: one row a line, in the order of their keys. Nothing in it depends on when or where it is
 * written, so the same data are the same file. docs/json-format.md describes it. `undo`: what undo remembers, for a file that is to hold
 * everything about somebody; a restore passes it over.
 */
export function* backupPieces(backup: Partial<Backup>, undo?: readonly RowChange[]): Generator<string> {
  yield `{"format":${JSON.stringify(format)},"version":${version},"tables":{\n`;
  for (const [i, name] of storedTableNames.entries()) {
    if (i) yield ',\n';
    yield* tableText(name, backup[name] ?? []);
  }
  if (undo) yield `,\n"undo":[${undo.map((row) => `\n${canonicalJson(row)}`).join()}\n]`;
  yield '\n}}\n';
}

/**
 * The same file from rows as they are stored, unchecked and in the order given, of whatever tables there are: for data that this program
 * cannot open. A restore takes what it understands.
 */
export function* piecesAsIs(tables: Readonly<Record<string, readonly unknown[]>>): Generator<string> {
  yield `{"format":${JSON.stringify(format)},"version":${version},"tables":{`;
  for (const [i, [name, rows]] of Object.entries(tables).entries()) {
    yield `${i ? ',' : ''}\n${JSON.stringify(name)}:[${rows.map((row) => `\n${canonicalJson(row)}`).join()}\n]`;
  }
  yield '\n}}\n';
}

export const toBackup = (backup: Partial<Backup>, undo?: readonly RowChange[]): string => [...backupPieces(backup, undo)].join('');
