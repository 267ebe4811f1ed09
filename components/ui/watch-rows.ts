import { liveQuery } from 'dexie';

/**
 * Calls `next` with the result of `query` (store reads only), and again whenever the rows that it touched change, here or in another
 * window. Returns what ends that.
 */
export function watchRows<T>(query: () => Promise<T>, next: (value: T) => void, error: (error: unknown) => void): () => void {
  const subscription = liveQuery(query).subscribe({ next, error });
  return () => subscription.unsubscribe();
}
