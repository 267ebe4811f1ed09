import { useState } from 'preact/hooks';
import { Button } from './Button';
import './ChoiceForm.css';

type Props<Value extends string> = {
  /** Names the list, and stands in it while nothing is chosen. */
  label: string;
  /** On the button. */
  action: string;
  options: readonly { value: Value; label: string }[];
  busy?: boolean | undefined;
  onChosen: (value: Value) => void;
};

/**
 * A choice that only its button carries out: in a closed list the arrow keys choose one option after the other, and none of those
 * passed over is meant.
 */
export function ChoiceForm<Value extends string>({ label, action, options, busy, onChosen }: Props<Value>) {
  const [value, setValue] = useState('');
  const chosen = options.find((option) => option.value === value);
  return (
    <form
      class="cluster"
      onSubmit={(event) => {
        event.preventDefault();
        if (chosen) onChosen(chosen.value);
        setValue('');
      }}
    >
      <select class="input choice-form__list" aria-label={label} value={chosen?.value ?? ''} onChange={(event) => setValue(event.currentTarget.value)}>
        <option value="">{label}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      <Button type="submit" disabled={!chosen} busy={busy}>
        {action}
      </Button>
    </form>
  );
}
