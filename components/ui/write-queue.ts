/** What became of the last thing typed. `failed`: it is kept here and written with the next change or by `retry`. */
export type WriteState = 'idle' | 'saving' | 'saved' | 'failed';

export type WriteQueue<Patch extends object> = {
  /** Writes `patch` now, or right after the write that is under way, together with whatever else came in meanwhile. */
  push: (patch: Patch) => void;
  /** Tries again what could not be written. */
  retry: () => void;
  /** Resolves once nothing is waiting or under way; also after a failure. */
  settled: () => Promise<void>;
  /** Whether something typed is not stored yet. */
  readonly busy: boolean;
};

let underWay = 0;

/** Whether any field of this window is being written: what was read before may not be what is stored in a moment. */
export const isAnythingBeingWritten = (): boolean => underWay > 0;

/**
 * Writes at every keystroke without a pause, one after the other, so that the last value wins. While a write runs, newer patches
 * are merged into one. `onState` says `saved` only when the last patch pushed is stored.
 */
export function createWriteQueue<Patch extends object>(
  write: (patch: Patch) => Promise<unknown>,
  onState: (state: WriteState, error?: unknown) => void = () => undefined,
): WriteQueue<Patch> {
  let waiting: Patch | undefined;
  let running: Promise<void> | undefined;

  /** Resolves to whether everything was written. */
  async function drain(): Promise<boolean> {
    while (waiting) {
      const patch = waiting;
      waiting = undefined;
      try {
        await write(patch);
      } catch (error) {
        // What came in meanwhile is newer: it wins over the patch that failed.
        waiting = { ...patch, ...((waiting as Patch | undefined) ?? {}) };
        onState('failed', error);
        return false;
      }
    }
    onState('saved');
    return true;
  }

  const start = () => {
    if (running || !waiting) return;
    onState('saving');
    underWay++;
    running = drain().then((written) => {
      underWay--;
      running = undefined;
      if (written) start();
    });
  };

  return {
    push: (patch) => {
      waiting = { ...waiting, ...patch };
      start();
    },
    retry: start,
    settled: async () => {
      await running;
    },
    get busy() {
      return running !== undefined || waiting !== undefined;
    },
  };
}
