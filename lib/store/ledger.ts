import type { Change, ChangeAction, RowChange } from '@/lib/model/change';
import { type ChangeId, newIdAfter } from '@/lib/model/id';
import { toInstant } from '@/lib/model/time';
import { forgetChanges, readChangeRows, writeChangeRows } from './change-rows';
import { db } from './database';
import { printRow } from './print';
import { PostingsUpdate } from './postings/update-postings';
import { latestChange } from './queries';
import { changedFields, type Row, rowBefore } from './row-change';
import { derivedFields, doors, isLedgerTable, type LedgerTable, type RowKey, type Stored, tablesOfDoors } from './tables';
import { trimChanges } from './trim-changes';
import { writing } from './writing';

const nameOf = (table: string, key: RowKey) => JSON.stringify([table, key]);

/** `print`: of a row that is new, in place of the row itself: an import has very many. */
type Entry = { table: LedgerTable; key: RowKey; before: Row | undefined; after: Row | undefined; print?: string };

/** Writes rows and remembers how they were, so that the whole change can be undone. Each row has one entry: from first to last state. */
export class Ledger {
  readonly #entries = new Map<string, Entry>();
  readonly #postings = new PostingsUpdate();

  /** Writes rows that may exist already. */
  async put<T extends LedgerTable>(table: T, rows: readonly Stored<T>[]): Promise<void> {
    await this.#remember(table, rows.map((row) => doors[table].keyOf(row as never)));
    for (const row of rows) this.#note(table, doors[table].keyOf(row as never), row);
    await doors[table].put(rows as unknown as never[], false, this.#postings);
  }

  /** Writes rows that are new: with ids made just now. */
  async add<T extends LedgerTable>(table: T, rows: readonly Stored<T>[]): Promise<void> {
    const stored = doors[table].put(rows as unknown as never[], true, this.#postings);
    // While the database stores them, what is needed to recognise them is made.
    for (const row of rows) {
      const key = doors[table].keyOf(row as never);
      this.#entries.set(nameOf(table, key), { table, key, before: undefined, after: undefined, print: printRow(row) });
    }
    await stored;
  }

  async remove(table: LedgerTable, keys: readonly RowKey[]): Promise<void> {
    await this.#remember(table, keys);
    for (const key of keys) this.#note(table, key, undefined);
    await doors[table].remove(keys as unknown as never[], this.#postings);
  }

  /** Takes up an earlier change, so that both are undone together. */
  async resume(changes: readonly RowChange[]): Promise<void> {
    for (const change of changes) {
      const { table, key } = change;
      if (!isLedgerTable(table)) continue;
      const row = (await doors[table].table().get(key)) as Row | undefined;
      this.#entries.set(nameOf(table, key), { table, key, before: rowBefore(change, row), after: row });
    }
  }

  #note(table: LedgerTable, key: RowKey, after: Row | undefined) {
    const name = nameOf(table, key);
    this.#entries.set(name, { table, key, before: this.#entries.get(name)?.before, after });
  }

  async #remember(table: LedgerTable, keys: readonly RowKey[]) {
    const unknown = keys.filter((key) => !this.#entries.has(nameOf(table, key)));
    const rows = (await doors[table].table().bulkGet(unknown as never)) as (Row | undefined)[];
    unknown.forEach((key, i) => this.#entries.set(nameOf(table, key), { table, key, before: rows[i], after: rows[i] }));
  }

  /** Completes the full-text index, and says what was changed in all, to be stored as the change's entry. */
  async finish(): Promise<RowChange[]> {
    await this.#postings.write();
    return [...this.#entries.values()].flatMap(rowChange);
  }
}

function rowChange({ table, key, before, after, print }: Entry): RowChange[] {
  if (print !== undefined) return [{ kind: 'added', table, key, print }];
  if (before && after) {
    const fields = changedFields(before, after, derivedFields);
    return fields.length ? [{ kind: 'updated', table, key, fields }] : [];
  }
  if (before) return [{ kind: 'removed', table, key, row: before }];
  return after ? [{ kind: 'added', table, key, print: printRow(after) }] : [];
}

/** Changes of one `key` that follow each other `within` so many milliseconds become one. */
export type Series = { key: string; within: number };

/**
 * Runs one action in one transaction over all tables of the ledger and leaves an entry by which it can be undone. Resolves when
 * everything is on the disk; rejects with nothing written. A change without effect leaves no entry. `run` may await nothing but
 * the database, and does not search for what it wrote: the full-text index is completed in the end.
 */
export const recordChange = <T>(
  action: ChangeAction,
  now: Date,
  run: (ledger: Ledger) => Promise<{ result: T; count: number }>,
  series?: Series,
): Promise<{ result: T; change: ChangeId }> =>
  writing([...tablesOfDoors(), db.changes, db.changeParts, db.settings], async () => {
    const ledger = new Ledger();
    const last = await latestChange();
    const earlier = last && series && continues(last, series, now) ? last : undefined;
    if (earlier) await ledger.resume(await readChangeRows(earlier.id));
    const { result, count } = await run(ledger);
    const change = earlier?.id ?? newIdAfter(last?.id);
    const rows = await ledger.finish();
    if (rows.length) {
      const label = { action, count: Math.max(count, earlier?.label.count ?? 0) };
      await db.changes.put({ id: change, at: toInstant(now), label, ...(series && { series: series.key }) });
      await writeChangeRows(change, rows);
    } else if (earlier) await forgetChanges([change]);
    await trimChanges(now);
    return { result, change };
  });

/** Whether a change of this series goes on with this one, which is recent; one made before the clock was put back is not. */
function continues({ series, at }: Change, { key, within }: Series, now: Date): boolean {
  const age = now.getTime() - Date.parse(at);
  return series === key && age >= 0 && age < within;
}
