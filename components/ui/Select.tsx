import { Field, type FieldProps } from './Field';

type Props<Value extends string> = FieldProps & {
  value: Value;
  options: readonly { value: Value; label: string }[];
  onValue: (value: Value) => void;
};

export function Select<Value extends string>({ label, labelHidden, hint, error, class: own, value, options, onValue }: Props<Value>) {
  const choose = (chosen: string) => {
    const option = options.find((candidate) => candidate.value === chosen);
    if (option) onValue(option.value);
  };
  return (
    <Field label={label} labelHidden={labelHidden} hint={hint} error={error} class={own}>
      {(control) => (
        <select {...control} class="input" value={value} onChange={(event) => choose(event.currentTarget.value)}>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
