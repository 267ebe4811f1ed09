import { AutosaveFailure } from './AutosaveMark';
import { Checkbox, type CheckboxText } from './Checkbox';
import { useStored } from './use-stored';

type Props = CheckboxText & {
  /** As stored. */
  checked: boolean;
  class?: string | undefined;
  save: (checked: boolean) => Promise<unknown>;
};

/** A tick that is shown at once and stored as it is set. */
export function StoredCheckbox({ checked, save, ...rest }: Props) {
  const { value, change, saving } = useStored(checked, save);
  return (
    <>
      <Checkbox {...rest} checked={value} onChecked={change} />
      <AutosaveFailure saving={saving} />
    </>
  );
}
