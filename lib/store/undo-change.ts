import { Change, type RowChange } from '@/lib/model/change';
import type { ChangeId, PersonId } from '@/lib/model/id';
import { Refusal } from '@/lib/model/refusal';
import { db } from './database';
import { parseRow } from './parse-rows';
import { print } from './print';
import { type Row, restoreFields } from './row-change';
import { type PersonRow, toPersonRow } from './rows';
import { isLedgerTable, type LedgerTable, ledgerTables } from './tables';
import { writing } from './writing';

const mark = (table: string, key: unknown) => JSON.stringify([table, key]);

/** A row as the table wants it, with its index keys. */
const stored = (table: LedgerTable, row: Row) => (table === 'people' ? toPersonRow(row as unknown as PersonRow) : row);

/**
 * Takes a change back, exactly where nothing happened since. What the user wrote after it stays: a field that was changed again
 * keeps its newer value; a row that the change added and that was changed since stays; a person whom the change added and
 * about whom there is something newer (a message, a draft with the user's words, a reminder, a step in the history) stays, with what the change wrote of
 * their history. A row that was deleted since is not brought back by its fields. Resolves to how many rows were left for such a reason.
 *
 * Throws `Refusal` where the change is no longer remembered.
 */
export const undoChange = (id: ChangeId): Promise<{ kept: number }> =>
  writing([...Object.values(ledgerTables).map((table) => table()), db.changes], async () => {
    const entry = await db.changes.get(id);
    const change = entry && parseRow(Change, entry);
    if (!change) throw new Refusal('nothingToUndo');
    const keptPeople = await peopleInUse(change.rows);
    let kept = 0;
    for (const row of change.rows) if (!(await undoRow(row, keptPeople))) kept++;
    await db.changes.delete(id);
    return { kept };
  });

/** Undoes one row; resolves to whether that was possible without losing anything. */
async function undoRow(change: RowChange, keptPeople: ReadonlySet<string>): Promise<boolean> {
  if (!isLedgerTable(change.table)) return false;
  const table = ledgerTables[change.table]();
  const current = (await table.get(change.key)) as Row | undefined;
  if (change.kind === 'removed') {
    if (!current) await table.add(stored(change.table, change.row));
    return !current;
  }
  if (!current) return change.kind === 'added';
  if (change.kind === 'updated') {
    await table.put(stored(change.table, restoreFields(current, change.fields)));
    return change.fields.every(({ path, print: written }) => print(path.reduce<unknown>(member, current)) === written);
  }
  const personId = change.table === 'people' ? current.id : current.personId;
  if (print(current) !== change.print || keptPeople.has(String(personId))) return false;
  await table.delete(change.key);
  return true;
}

const member = (value: unknown, name: string) => (value as Row | undefined)?.[name];

/** The people added by a change about whom something was written since. */
async function peopleInUse(rows: readonly RowChange[]): Promise<Set<string>> {
  const own = new Set(rows.map(({ table, key }) => mark(table, key)));
  const added = rows.filter((row) => row.table === 'people' && row.kind === 'added').map(({ key }) => key as PersonId);
  const inUse = new Set<string>();
  for (const table of ['history', 'drafts', 'reminders'] as const) {
    await ledgerTables[table]().where('personId').anyOf(added).each((row: { id: string; personId: string; edited?: boolean }) => {
      if (!own.has(mark(table, row.id)) && row.edited !== false) inUse.add(row.personId);
    });
  }
  for (const change of rows) {
    if (change.table !== 'people' || change.kind !== 'added') continue;
    const row = await db.people.get(change.key as PersonId);
    if (row && print(row) !== change.print) inUse.add(row.id);
  }
  return inUse;
}
