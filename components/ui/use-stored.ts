import { useMemo } from 'preact/hooks';
import type { Autosave } from './use-autosave';
import { useFollowing } from './use-following';

type Stored<Value> = { value: Value; change: (value: Value) => void; saving: Autosave<{ value: Value }> };

/** One stored value while it is changed: shown at once and written at once, and of several changes in quick succession the last counts. */
export function useStored<Value>(stored: Value, save: (value: Value) => Promise<unknown>): Stored<Value> {
  const row = useMemo(() => ({ value: stored }), [stored]);
  const { value, change, saving } = useFollowing(row, (patch: { value: Value }) => save(patch.value));
  return { value: value.value, change: (next) => change({ value: next }), saving };
}
