import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { createWriteQueue, type WriteQueue, type WriteState } from './write-queue';

/** "Saved" is said once typing pauses for so long (milliseconds): not a flicker at each keystroke. */
const calm = 300;

export type Autosave<Patch extends object> = Omit<WriteQueue<Patch>, 'busy'> & {
  state: WriteState;
  /** Why the last write failed, while `state` is `failed`. */
  error: unknown;
  isBusy: () => boolean;
};

/**
 * Writes what is typed at once, one write after the other, also when the screen is left. `state` is `saved` only while
 * everything pushed is stored.
 */
export function useAutosave<Patch extends object>(write: (patch: Patch) => Promise<unknown>): Autosave<Patch> {
  const [state, setState] = useState<{ state: WriteState; error?: unknown }>({ state: 'idle' });
  const latest = useRef(write);
  latest.current = write;
  const timer = useRef<ReturnType<typeof setTimeout>>();
  const mounted = useRef(true);

  const queue = useMemo(
    () =>
      createWriteQueue<Patch>(
        (patch) => latest.current(patch),
        (next, error) => {
          clearTimeout(timer.current);
          if (!mounted.current) return;
          if (next === 'saved') timer.current = setTimeout(() => setState({ state: 'saved' }), calm);
          else setState((last) => (last.state === next ? last : { state: next, error }));
        },
      ),
    [],
  );
  useEffect(() => {
    mounted.current = true;
    return () => {
      mounted.current = false;
      clearTimeout(timer.current);
    };
  }, []);

  return { ...state, error: state.error, push: queue.push, retry: queue.retry, settled: queue.settled, isBusy: () => queue.busy };
}
