import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { watchRows } from './watch-rows';

type Outcome<T> = { value: T } | { error: unknown } | undefined;

/**
 * The result of `query` (store reads only), read again whenever the rows it touched change, here or in another window.
 * `undefined` until the first result; after `deps` change the last result stays until the next one is there. A failure is
 * thrown while rendering, for the error boundary. `ahead`: what stands for the first result, so that reading waits until it is painted.
 */
export function useLive<T>(query: () => Promise<T>, deps: readonly unknown[], ahead: T): T;
export function useLive<T>(query: () => Promise<T>, deps: readonly unknown[], ahead?: T): T | undefined;
export function useLive<T>(query: () => Promise<T>, deps: readonly unknown[], ahead?: T): T | undefined {
  const [outcome, setOutcome] = useState<Outcome<T>>(ahead === undefined ? undefined : { value: ahead });
  const watch = () => watchRows(query, (value) => setOutcome({ value }), (error) => setOutcome({ error }));
  // Not `useEffect`, which waits for a frame to be painted: reading may begin before.
  useLayoutEffect(() => (ahead === undefined ? watch() : undefined), deps);
  useEffect(() => (ahead === undefined ? undefined : watch()), deps);
  if (outcome && 'error' in outcome) throw outcome.error;
  return outcome?.value;
}
