/** How far a long piece of work is: `total` is absent where it is not known beforehand. */
export type Progress = { done: number; total?: number | undefined };

/** What a long piece of work tells, and by what it is stopped: it rejects with the signal's reason and has changed nothing. */
export type Watch = { onProgress?: ((progress: Progress) => void) | undefined; signal?: AbortSignal | undefined };

const sliceMilliseconds = 40;

const nextTask = () => new Promise<void>((resolve) => setTimeout(resolve));

/** Everything that `items` yields, collected in slices of time between which the page lives on. Not for use in a transaction. */
export async function inSlices<T>(items: Iterable<T>, { onProgress, signal }: Watch = {}): Promise<T[]> {
  const collected: T[] = [];
  let sliceEnd = performance.now() + sliceMilliseconds;
  signal?.throwIfAborted();
  for (const item of items) {
    collected.push(item);
    if (performance.now() < sliceEnd) continue;
    onProgress?.({ done: collected.length });
    await nextTask();
    signal?.throwIfAborted();
    sliceEnd = performance.now() + sliceMilliseconds;
  }
  onProgress?.({ done: collected.length, total: collected.length });
  return collected;
}

/** `items` in pieces of `size`, each with the index of its first. */
export function* chunks<T>(items: readonly T[], size: number): Generator<{ start: number; items: T[] }> {
  for (let start = 0; start < items.length; start += size) yield { start, items: items.slice(start, start + size) };
}
