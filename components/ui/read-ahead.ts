import { Dexie } from 'dexie';

/** What was read for one key before it was asked for. */
export type ReadAhead<Key, T> = {
  /** Begins to read; resolves once that is done, and never rejects: who asks then reads for themselves. */
  prepare: (key: Key) => Promise<void>;
  /** What was read for that key; `undefined` where nothing was, or where any row has changed since, here or in another window. */
  get: (key: Key) => T | undefined;
};

/** Reads ahead what a screen begins with (store reads only), for the key that was prepared last. */
export function createReadAhead<Key, T>(read: (key: Key) => Promise<T>): ReadAhead<Key, T> {
  let held: { key: Key; value?: T } | undefined;
  Dexie.on('storagemutated', () => (held = undefined));
  return {
    prepare: async (key) => {
      if (held?.key === key) return;
      const begun: typeof held = { key };
      held = begun;
      try {
        begun.value = await read(key);
      } catch {
        if (held === begun) held = undefined;
      }
    },
    get: (key) => (held?.key === key ? held.value : undefined),
  };
}
