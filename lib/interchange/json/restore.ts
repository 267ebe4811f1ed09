import type { Backup, BackupTable } from './backup';

/** `merge`: into what is there; `replace`: in place of it. */
export type RestoreMode = 'merge' | 'replace';

/** Whether the version in a backup goes over the one that is there, where the two may differ. */
const isLater: { [Name in BackupTable]?: (row: Backup[Name][number], present: Backup[Name][number]) => boolean } = {
  people: (row, present) => row.updatedAt > present.updatedAt,
  drafts: (row, present) => row.updatedAt > present.updatedAt,
  templates: (row, present) => row.updatedAt > present.updatedAt,
  recipes: (row, present) => row.updatedAt > present.updatedAt,
  // What was done once is done.
  reminders: (row, present) => row.done !== 'no' && present.done === 'no',
};

/** The rows of a backup that are to be written: those of which there is none, and those that go over the one that is there. */
export function rowsToRestore<Name extends BackupTable>(
  table: Name,
  rows: readonly Backup[Name][number][],
  present: readonly (Backup[Name][number] | undefined)[],
  mode: RestoreMode,
): { added: Backup[Name][number][]; replaced: Backup[Name][number][] } {
  const added = rows.filter((_, i) => present[i] === undefined);
  const replaced = rows.filter((row, i) => {
    const there = present[i];
    return there !== undefined && (mode === 'replace' || (isLater[table]?.(row, there) ?? false));
  });
  return { added, replaced };
}
