/** Rows of each table, by the browser's own interface: nothing of the program takes part, and nothing of it notices. */
export type Rows = Record<string, unknown[]>;

const settled = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('The database does not answer.'));
  });

export async function readRows(): Promise<Rows> {
  const database = await settled(indexedDB.open('mentor-trail'));
  const rows: Rows = {};
  for (const name of database.objectStoreNames) rows[name] = await settled(database.transaction(name).objectStore(name).getAll());
  database.close();
  return rows;
}

const { put, add, clear, delete: remove } = IDBObjectStore.prototype;

/** Puts everything back as it was read; every row holds its key. */
export async function writeRows(rows: Rows): Promise<void> {
  const database = await settled(indexedDB.open('mentor-trail'));
  const transaction = database.transaction([...database.objectStoreNames], 'readwrite');
  for (const [name, list] of Object.entries(rows)) {
    const store = transaction.objectStore(name);
    clear.call(store);
    for (const row of list) put.call(store, row);
  }
  await new Promise((resolve) => (transaction.oncomplete = resolve));
  database.close();
}

/** From now on counts what this page writes, and lets nothing through while `isFull`. */
export function watchWrites(): { count: number; isFull: boolean } {
  const disk = { count: 0, isFull: false };
  const watched = (original: (...args: never[]) => unknown) =>
    function (this: IDBObjectStore, ...args: never[]) {
      disk.count++;
      if (disk.isFull) throw new DOMException('There is no room.', 'QuotaExceededError');
      return original.apply(this, args);
    };
  Object.assign(IDBObjectStore.prototype, { put: watched(put), add: watched(add), delete: watched(remove) });
  return disk;
}
