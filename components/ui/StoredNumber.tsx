import { useState } from 'preact/hooks';
import { AutosaveFailure } from './AutosaveMark';
import { classes } from './classes';
import { Field, type FieldProps } from './Field';
import { useStored } from './use-stored';

type Props = FieldProps & {
  /** As stored. */
  value: number | undefined;
  min: number;
  max: number;
  step?: number;
  /** Of the input. */
  inputClass?: string;
} & ({ required: true; save: (value: number) => Promise<unknown> } | { required?: false; save: (value: number | undefined) => Promise<unknown> });

/** A whole number that is stored as it is typed; what is none within the bounds is left out, and gone when the field is left. */
export function StoredNumber({ value, min, max, step = 1, inputClass, required = false, save, ...field }: Props) {
  const { value: shown, change, saving } = useStored(value, save as (value: number | undefined) => Promise<unknown>);
  const [typed, setTyped] = useState<string>();
  const type = (text: string) => {
    setTyped(text);
    if (text === '') return required || change(undefined);
    const number = Number(text);
    if (Number.isInteger(number) && number >= min && number <= max) change(number);
  };
  return (
    <>
      <Field {...field}>
        {(control) => (
          <input
            {...control}
            type="number"
            class={classes('input', inputClass)}
            inputMode="numeric"
            min={min}
            max={max}
            step={step}
            required={required}
            value={typed ?? shown ?? ''}
            onInput={({ currentTarget }) => !currentTarget.validity.badInput && type(currentTarget.value)}
            onBlur={() => setTyped(undefined)}
          />
        )}
      </Field>
      <AutosaveFailure saving={saving} />
    </>
  );
}
