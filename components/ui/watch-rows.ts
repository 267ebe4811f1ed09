import { liveQuery } from 'dexie';

type Reading<T> = { value: T } | { error: unknown };

/**
 * Calls `next` with the result of `query` (store reads only), and again whenever the rows that it touched change, here or in another
 * window; `error` where they cannot be read. Returns what ends that.
 */
export function watchRows<T>(query: () => Promise<T>, next: (value: T) => void, error: (error: unknown) => void): () => void {
  // A live query keeps it to itself when the database is closed, as one that cannot be opened is: a failure is a result here.
  const read = (): Promise<Reading<T>> => query().then((value) => ({ value }), (reason: unknown) => ({ error: reason }));
  const subscription = liveQuery(read).subscribe({
    next: (reading) => ('error' in reading ? error(reading.error) : next(reading.value)),
    error,
  });
  return () => subscription.unsubscribe();
}
