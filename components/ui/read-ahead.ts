import { Dexie } from 'dexie';
import { afterFirstSight } from './after-first-sight';
import { isAnythingBeingWritten } from './write-queue';

/** What was read for one key before it was asked for. */
export type ReadAhead<Key, T> = {
  /** Begins to read; resolves once that is done, and never rejects: who asks then reads for themselves. */
  prepare: (key: Key) => Promise<void>;
  /** Prepares the key now, and whenever nothing else is to be done after any row has changed, until the function it returns is called. */
  keep: (key: Key) => () => void;
  /** What was read for that key; `undefined` where nothing was, or where any row has changed since, here or in another window, or is being written by a field. */
  get: (key: Key) => T | undefined;
};

/** Reads ahead what a screen begins with (store reads only), for the key that was prepared last. */
export function createReadAhead<Key, T>(read: (key: Key) => Promise<T>): ReadAhead<Key, T> {
  let held: { key: Key; value?: T } | undefined;
  const changes = Dexie.on.storagemutated;
  changes.subscribe(() => (held = undefined));

  const prepare = async (key: Key) => {
    if (held?.key === key) return;
    const begun: typeof held = { key };
    held = begun;
    try {
      begun.value = await read(key);
    } catch {
      if (held === begun) held = undefined;
    }
  };
  const keep = (key: Key) => {
    let isOn = true;
    const refresh = () => void afterFirstSight().then(() => (isOn ? prepare(key) : undefined));
    void prepare(key);
    changes.subscribe(refresh);
    return () => {
      isOn = false;
      changes.unsubscribe(refresh);
    };
  };
  return { prepare, keep, get: (key) => (held?.key === key && !isAnythingBeingWritten() ? held.value : undefined) };
}
