import type { Progress, Watch } from './in-slices';

/** What can be asked of a worker: functions of one value that can be sent, with what they tell meanwhile and by what they are stopped. */
type Methods<T> = { [M in keyof T]: (input: never, watch: Watch) => unknown };

type Question = { id: number; method: string; input: unknown } | { id: number; stop: true };
type Answer = { id: number } & ({ value: unknown } | { progress: Progress } | { failure: Failure });

/** Of an error, what the screens find their words by: sent as it is, it would lose its name. */
type Failure = { name: string; message: string; reason?: unknown };

const failureOf = (error: unknown): Failure =>
  error instanceof Error ? { name: error.name, message: error.message, ...('reason' in error && { reason: error.reason }) } : { name: 'Error', message: String(error) };

/** In a worker: does what is asked for, one call beside another. */
export function answerCalls<T extends Methods<T>>(methods: T): void {
  const answer = (message: Answer) => postMessage(message);
  const running = new Map<number, AbortController>();
  addEventListener('message', ({ data }: MessageEvent<Question>) => {
    const { id } = data;
    if ('stop' in data) return running.get(id)?.abort();
    const controller = new AbortController();
    running.set(id, controller);
    const watch: Watch = { signal: controller.signal, onProgress: (progress) => answer({ id, progress }) };
    void Promise.resolve(methods[data.method as keyof T](data.input as never, watch))
      .then((value) => answer({ id, value }))
      .catch((error: unknown) => answer({ id, failure: failureOf(error) }))
      .finally(() => running.delete(id));
  });
}

type Pending = Watch & { resolve: (value: never) => void; reject: (error: unknown) => void };

/** On a page: calls what `answerCalls` offers in `worker`. A call that is stopped rejects once the worker has stopped. */
export function callsTo<T extends Methods<T>>(worker: Worker) {
  const pending = new Map<number, Pending>();
  let last = 0;
  worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
    const call = pending.get(data.id);
    if (!call) return;
    if ('progress' in data) return call.onProgress?.(data.progress);
    pending.delete(data.id);
    if ('value' in data) call.resolve(data.value as never);
    else call.reject(call.signal?.aborted ? call.signal.reason : Object.assign(new Error(data.failure.message), data.failure));
  });
  worker.addEventListener('error', ({ message }) => {
    for (const { reject } of pending.values()) reject(new Error(message));
    pending.clear();
  });
  return <M extends keyof T & string>(method: M, input: Parameters<T[M]>[0], watch: Watch = {}): Promise<Awaited<ReturnType<T[M]>>> =>
    new Promise((resolve, reject) => {
      const id = ++last;
      pending.set(id, { ...watch, resolve, reject });
      const ask = (question: Question) => worker.postMessage(question);
      watch.signal?.addEventListener('abort', () => ask({ id, stop: true }));
      ask({ id, method, input });
    });
}
