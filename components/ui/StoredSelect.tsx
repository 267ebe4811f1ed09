import { AutosaveFailure } from './AutosaveMark';
import type { FieldProps } from './Field';
import { Select } from './Select';
import { useStored } from './use-stored';

type Props<Value extends string> = FieldProps & {
  /** As stored. */
  value: Value;
  options: readonly { value: Value; label: string }[];
  save: (value: Value) => Promise<unknown>;
};

/** A choice that is stored as it is made: of the options that the arrow keys pass over, the last counts. */
export function StoredSelect<Value extends string>({ value, save, ...rest }: Props<Value>) {
  const { value: shown, change, saving } = useStored(value, save);
  return (
    <>
      <Select<Value> {...rest} value={shown} onValue={change} />
      <AutosaveFailure saving={saving} />
    </>
  );
}
