import type { Change, ChangeAction, RowChange } from '@/lib/model/change';
import { type ChangeId, newId } from '@/lib/model/id';
import { toInstant } from '@/lib/model/time';
import { db } from './database';
import { print } from './print';
import { latestChange } from './queries';
import { changedFields, type Row, rowBefore } from './row-change';
import { derivedFields, isLedgerTable, keyOf, type LedgerTable, ledgerTables, type Stored } from './tables';
import { trimChanges } from './trim-changes';
import { writing } from './writing';

const mark = (table: string, key: unknown) => JSON.stringify([table, key]);

/** Writes rows and remembers how they were, so that the whole change can be undone. Each row has one entry: from first to last state. */
export class Ledger {
  readonly #before = new Map<string, { table: LedgerTable; key: string | string[]; row: Row | undefined }>();

  /** Writes rows that may exist already. */
  async put<T extends LedgerTable>(table: T, rows: readonly Stored<T>[]): Promise<void> {
    await this.#remember(table, rows.map((row) => keyOf(table, row)));
    await ledgerTables[table]().bulkPut(rows as never);
  }

  /** Writes rows that are new: with ids made just now. */
  async add<T extends LedgerTable>(table: T, rows: readonly Stored<T>[]): Promise<void> {
    for (const row of rows) this.#note(table, keyOf(table, row), undefined);
    await ledgerTables[table]().bulkAdd(rows as never);
  }

  async remove(table: LedgerTable, keys: readonly (string | string[])[]): Promise<void> {
    await this.#remember(table, keys);
    await ledgerTables[table]().bulkDelete(keys as never);
  }

  /** Takes up an earlier change, so that both are undone together. */
  async resume(changes: readonly RowChange[]): Promise<void> {
    for (const change of changes) {
      if (!isLedgerTable(change.table)) continue;
      const row = (await ledgerTables[change.table]().get(change.key)) as Row | undefined;
      this.#note(change.table, change.key, rowBefore(change, row));
    }
  }

  #note(table: LedgerTable, key: string | string[], row: Row | undefined) {
    const id = mark(table, key);
    if (!this.#before.has(id)) this.#before.set(id, { table, key, row });
  }

  async #remember(table: LedgerTable, keys: readonly (string | string[])[]) {
    const unknown = keys.filter((key) => !this.#before.has(mark(table, key)));
    const rows = await ledgerTables[table]().bulkGet(unknown as never);
    unknown.forEach((key, i) => this.#note(table, key, rows[i] as Row | undefined));
  }

  /** What was changed in all, to be stored as the change's entry. */
  async changes(): Promise<RowChange[]> {
    const entries = [...this.#before.values()];
    const changes: RowChange[] = [];
    for (const table of new Set(entries.map((entry) => entry.table))) {
      const own = entries.filter((entry) => entry.table === table);
      const rows = (await ledgerTables[table]().bulkGet(own.map(({ key }) => key) as never)) as (Row | undefined)[];
      own.forEach(({ key, row: before }, i) => changes.push(...rowChange(table, key, before, rows[i])));
    }
    return changes;
  }
}

function rowChange(table: LedgerTable, key: string | string[], before: Row | undefined, after: Row | undefined): RowChange[] {
  if (before && after) {
    const fields = changedFields(before, after, derivedFields);
    return fields.length ? [{ kind: 'updated', table, key, fields }] : [];
  }
  if (before) return [{ kind: 'removed', table, key, row: before }];
  return after ? [{ kind: 'added', table, key, print: print(after) }] : [];
}

/** Changes of one `key` that follow each other `within` so many milliseconds become one. */
export type Series = { key: string; within: number };

/**
 * Runs one action in one transaction over all tables of the ledger and leaves an entry by which it can be undone. Resolves when
 * everything is on the disk; rejects with nothing written. A change without effect leaves no entry. `run` may await nothing but the database.
 */
export const recordChange = <T>(
  action: ChangeAction,
  now: Date,
  run: (ledger: Ledger) => Promise<{ result: T; count: number }>,
  series?: Series,
): Promise<{ result: T; change: ChangeId }> =>
  writing([...Object.values(ledgerTables).map((table) => table()), db.changes, db.settings], async () => {
    const ledger = new Ledger();
    const earlier = series && (await latestOf(series, now));
    if (earlier) await ledger.resume(earlier.rows);
    const { result, count } = await run(ledger);
    const change = earlier?.id ?? newId<ChangeId>();
    const rows = await ledger.changes();
    const entry = { id: change, at: toInstant(now), label: { action, count: Math.max(count, earlier?.label.count ?? 0) }, rows };
    if (rows.length) await db.changes.put({ ...entry, ...(series && { series: series.key }) });
    await trimChanges(now);
    return { result, change };
  });

/** The last change, if it is of this series and recent. */
async function latestOf({ key, within }: Series, now: Date): Promise<Change | undefined> {
  const last = await latestChange();
  return last?.series === key && now.getTime() - Date.parse(last.at) < within ? last : undefined;
}
