import { isLaterVersion, type Stored, type StoredTable } from '@/lib/model/stored-tables';

/** `merge`: into what is there; `replace`: in place of it. */
export type RestoreMode = 'merge' | 'replace';

/** The rows of a backup that are to be written: those of which there is none, and those that go over the one that is there. */
export function rowsToRestore<Name extends StoredTable>(
  table: Name,
  rows: readonly Stored<Name>[],
  present: readonly (Stored<Name> | undefined)[],
  mode: RestoreMode,
): { added: Stored<Name>[]; replaced: Stored<Name>[] } {
  const added = rows.filter((_, i) => present[i] === undefined);
  const replaced = rows.filter((row, i) => {
    const there = present[i];
    return there !== undefined && (mode === 'replace' || isLaterVersion(table, row, there));
  });
  return { added, replaced };
}
