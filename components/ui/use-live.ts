import { useLayoutEffect, useState } from 'preact/hooks';
import { watchRows } from './watch-rows';

type Outcome<T> = { value: T } | { error: unknown } | undefined;

/**
 * The result of `query` (store reads only), read again whenever the rows it touched change, here or in another window.
 * `undefined` until the first result; after `deps` change the last result stays until the next one is there. A failure is
 * thrown while rendering, for the error boundary.
 */
export function useLive<T>(query: () => Promise<T>, deps: readonly unknown[]): T | undefined {
  const [outcome, setOutcome] = useState<Outcome<T>>();
  // Not `useEffect`, which waits for a frame to be painted: reading may begin before.
  useLayoutEffect(() => watchRows(query, (value) => setOutcome({ value }), (error) => setOutcome({ error })), deps);
  if (outcome && 'error' in outcome) throw outcome.error;
  return outcome?.value;
}
