import { openAsIs } from './open-as-is';

/** What is made from other rows, or serves to undo: nothing is lost without it. */
const derived: ReadonlySet<string> = new Set(['postings', 'changes', 'changeParts']);

const rowsOf = (database: IDBDatabase, table: string): Promise<unknown[]> =>
  new Promise((resolve, reject) => {
    const request = database.transaction(table).objectStore(table).getAll();
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error(`The table ${table} cannot be read.`));
  });

/**
 * Every row as it is stored, table by table, unchecked: also of a database that a newer version of the program wrote, or that Dexie cannot
 * open. Empty where there is no database. Rejects with the browser's error where it cannot be read.
 */
export async function readAsIs(): Promise<Record<string, unknown[]>> {
  const database = await openAsIs();
  if (!database) return {};
  try {
    const names = [...database.objectStoreNames].filter((name) => !derived.has(name));
    const tables: Record<string, unknown[]> = {};
    for (const name of names) tables[name] = await rowsOf(database, name);
    return tables;
  } finally {
    database.close();
  }
}
