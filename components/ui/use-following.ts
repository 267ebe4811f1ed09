import { useEffect, useState } from 'preact/hooks';
import { type Autosave, useAutosave } from './use-autosave';

type Following<Row, Patch extends object> = { value: Row; change: (patch: Patch) => void; saving: Autosave<Patch> };

/**
 * A stored row while it is typed in: each change is shown at once and written at once; what another window writes meanwhile comes in as
 * soon as nothing typed here is waiting.
 */
export function useFollowing<Row extends object, Patch extends object>(stored: Row, write: (patch: Patch) => Promise<unknown>): Following<Row, Patch> {
  const [value, setValue] = useState(stored);
  const saving = useAutosave<Patch>(write);
  useEffect(() => {
    if (!saving.isBusy()) setValue(stored);
  }, [stored]);
  const change = (patch: Patch) => {
    setValue((last) => ({ ...last, ...(patch as Partial<Row>) }));
    saving.push(patch);
  };
  return { value, change, saving };
}
