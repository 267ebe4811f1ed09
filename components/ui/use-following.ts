import { useEffect, useState } from 'preact/hooks';
import { type Autosave, useAutosave } from './use-autosave';

type Following<Row, Patch extends object> = {
  value: Row;
  change: (patch: Patch) => void;
  /** Shows what is stored already, before it is read, in place of all that was typed. */
  assume: (known: Partial<Row>) => void;
  saving: Autosave<Patch>;
};

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/** What was typed and does not stand in the stored row yet; the same object where that is all of it. */
function notYet<Row extends object>(typed: Partial<Row>, stored: Row): Partial<Row> {
  const entries = Object.entries(typed);
  const left = entries.filter(([field, value]) => !same(value, stored[field as keyof Row]));
  return left.length === entries.length ? typed : (Object.fromEntries(left) as Partial<Row>);
}

/**
 * A stored row while it is typed in: each change is shown at once and written at once. What was typed here stays until the stored row has it,
 * however late that is read; everything else follows what another window writes.
 */
export function useFollowing<Row extends object, Patch extends object>(stored: Row, write: (patch: Patch) => Promise<unknown>): Following<Row, Patch> {
  const [typed, setTyped] = useState<Partial<Row>>({});
  const saving = useAutosave<Patch>(write);
  useEffect(() => setTyped((last) => notYet(last, stored)), [stored, saving.state]);
  const change = (patch: Patch) => {
    setTyped((last) => ({ ...last, ...(patch as Partial<Row>) }));
    saving.push(patch);
  };
  return { value: { ...stored, ...typed }, change, assume: setTyped, saving };
}
