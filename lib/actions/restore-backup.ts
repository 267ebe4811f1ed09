import type { Backup } from '@/lib/interchange/json/backup';
import { type BackupReading, readBackup } from '@/lib/interchange/json/read-backup';
import { type RestoreMode, rowsToRestore } from '@/lib/interchange/json/restore';
import type { ChangeId } from '@/lib/model/id';
import type { Person } from '@/lib/model/person';
import { settingsOfMachine } from '@/lib/model/settings';
import { toInstant } from '@/lib/model/time';
import { storedKey } from '@/lib/model/stored-tables';
import { withStatus } from '@/lib/model/with-status';
import { db } from '@/lib/store/database';
import { findDoNotContact, saltName, saltsIn } from '@/lib/store/do-not-contact';
import { type Ledger, recordChange } from '@/lib/store/ledger';
import { printRow } from '@/lib/store/print';
import type { Tombstone } from '@/lib/store/rows';
import { type LedgerTable, ledgerTableNames, type RowKey } from '@/lib/store/tables';
import { chunks, type Watch } from './in-slices';

export type { RestoreMode } from '@/lib/interchange/json/restore';

/** Settings and tombstones have rules of their own. */
type RestoredTable = Exclude<LedgerTable, 'tombstones'>;
const restored = ledgerTableNames.filter((name): name is RestoredTable => name !== 'tombstones');

/** How many rows of each table a restore adds, replaces by their later version, and removes. */
export type RestoreCounts = Record<RestoredTable, { added: number; replaced: number; removed: number }>;
export type RestorePreview =
  | (Extract<BackupReading, { state: 'read' }> & { counts: Record<RestoreMode, RestoreCounts> })
  | Extract<BackupReading, { state: 'refused' }>;

const chunkSize = 500;

/** Reads the text of a backup and says what restoring it would change, into what is there (`merge`) or in place of it (`replace`). */
export async function previewRestore(text: string): Promise<RestorePreview> {
  const reading = readBackup(text);
  if (reading.state === 'refused') return reading;
  const [merge, replace] = await Promise.all((['merge', 'replace'] as const).map((mode) => countChanges(reading.backup, mode)));
  return { ...reading, counts: { merge, replace } as Record<RestoreMode, RestoreCounts> };
}

const countChanges = (backup: Backup, mode: RestoreMode): Promise<RestoreCounts> =>
  db.transaction('r', restored.map((name) => db.table(name)), async () => {
    const counts: [RestoredTable, RestoreCounts[RestoredTable]][] = [];
    for (const table of restored) {
      const count = { added: 0, replaced: 0, removed: (await surplusKeys(backup, table, mode)).length };
      for (const { items } of chunks<Backup[RestoredTable][number]>(backup[table], chunkSize)) {
        const { added, replaced } = await changesOf(table, items, mode);
        count.added += added.length;
        count.replaced += replaced.length;
      }
      counts.push([table, count]);
    }
    return Object.fromEntries(counts) as RestoreCounts;
  });

async function changesOf(table: RestoredTable, rows: readonly Backup[RestoredTable][number][], mode: RestoreMode) {
  const present = (await db.table(table).bulkGet(rows.map((row) => storedKey(table, row)))) as (object | undefined)[];
  const isNews = rows.map((row, i) => !present[i] || printRow(present[i]) !== printRow(row));
  return rowsToRestore(table, rows.filter((_, i) => isNews[i]) as never, present.filter((_, i) => isNews[i]) as never, mode);
}

/** What is there and not in the backup. Who asked not to be contacted stays known. */
async function surplusKeys(backup: Backup, table: RestoredTable, mode: RestoreMode): Promise<RowKey[]> {
  if (mode === 'merge' || table === 'doNotContact') return [];
  const wanted = new Set((backup[table] as Backup[RestoredTable][number][]).map((row) => storedKey(table, row)));
  return ((await db.table(table).toCollection().primaryKeys()) as RowKey[]).filter((key) => !wanted.has(key));
}

/**
 * Restores a backup, in one transaction that can be undone but for the settings: `merge` adds what is missing and replaces what the
 * backup has in a later version; `replace` makes everything as it is in the backup. Somebody who asked since not to be contacted
 * comes back with that status. When it fails or is stopped it rejects and nothing has changed.
 */
export async function restoreBackup(
  backup: Backup,
  mode: RestoreMode,
  { onProgress, signal }: Watch = {},
  now = new Date(),
): Promise<ChangeId> {
  const barred = new Set<string>();
  for (const { start, items } of chunks(backup.people, chunkSize)) {
    signal?.throwIfAborted();
    for (const i of await findDoNotContact(items)) barred.add(backup.people[start + i]?.id ?? '');
  }
  const total = restored.reduce((sum, table) => sum + backup[table].length, 0);
  const at = toInstant(now);
  const { change } = await recordChange('importPeople', now, async (ledger) => {
    const respectful = (person: Person) => (barred.has(person.id) ? withStatus(person, 'doNotContact', at) : person);
    let done = 0;
    for (const table of restored) {
      await ledger.remove(table, await surplusKeys(backup, table, mode));
      for (const { items } of chunks<Backup[RestoredTable][number]>(backup[table], chunkSize)) {
        signal?.throwIfAborted();
        const { added, replaced } = await changesOf(table, items, mode);
        const coming = table === 'people' ? (added as Person[]).map(respectful) : added;
        await ledger.add(table, coming as never[]);
        await ledger.put(table, replaced as never[]);
        onProgress?.({ done: (done += items.length), total });
      }
    }
    await restoreTombstones(ledger, backup);
    await restoreSettings(backup, mode);
    signal?.throwIfAborted();
    return { result: undefined, count: backup.people.length };
  });
  return change;
}

/** What is back is not deleted any more; what was deleted before the backup stays known as deleted. */
async function restoreTombstones(ledger: Ledger, backup: Backup): Promise<void> {
  const own = await db.tombstones.toArray();
  const back = await rowsThere([...own, ...backup.tombstones]);
  const isBack = (stone: Tombstone) => back.has(stoneName(stone));
  await ledger.remove('tombstones', own.filter(isBack).map(({ table, key }) => [table, key]));
  await ledger.put('tombstones', backup.tombstones.filter((stone) => !isBack(stone)));
}

const stoneName = ({ table, key }: Pick<Tombstone, 'table' | 'key'>) => JSON.stringify([table, key]);

/** Which of the rows that these stand for are stored. */
async function rowsThere(stones: readonly Tombstone[]): Promise<Set<string>> {
  const there = new Set<string>();
  for (const table of restored) {
    const keys = stones.filter((stone) => stone.table === table).map(({ key }) => key);
    if (!keys.length) continue;
    for (const key of await db.table(table).where(':id').anyOf(keys).primaryKeys()) there.add(stoneName({ table, key: String(key) }));
  }
  return there;
}

/** The user's own settings stay in a merge. Hashes are known by their salt: those of both sides are kept. */
async function restoreSettings(backup: Backup, mode: RestoreMode): Promise<void> {
  const own = saltsIn((await db.settings.get(saltName))?.value);
  const theirs = saltsIn(backup.settings.find(({ name }) => name === saltName)?.value);
  const isOwnUsed = (await db.doNotContact.count()) > backup.doNotContact.length;
  const salts = [...new Set([...(isOwnUsed ? own : []), ...theirs])];
  const names = new Set(mode === 'merge' ? ((await db.settings.toCollection().primaryKeys()) as string[]) : []);
  if (mode === 'replace') await db.settings.filter(({ name }) => !settingsOfMachine.has(name)).delete();
  const isTheirs = ({ name }: { name: string }) => name !== saltName && !names.has(name) && !settingsOfMachine.has(name);
  await db.settings.bulkPut(backup.settings.filter(isTheirs));
  const kept = salts.length ? salts : own;
  if (kept.length) await db.settings.put({ name: saltName, value: kept.length === 1 ? kept[0] : kept });
}
