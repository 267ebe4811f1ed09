import { useId } from 'preact/hooks';
import { classes } from './classes';
import './Segmented.css';

type Props<Value extends string> = {
  label: string;
  labelHidden?: boolean | undefined;
  value: Value;
  options: readonly { value: Value; label: string }[];
  onValue: (value: Value) => void;
  class?: string | undefined;
};

/** A choice among two or three, all of them in sight (native radio buttons: arrow keys move between them). */
export function Segmented<Value extends string>({ label, labelHidden = false, value, options, onValue, class: own }: Props<Value>) {
  const name = useId();
  return (
    <fieldset class={classes('segmented', own)}>
      <legend class={labelHidden ? 'visually-hidden' : 'field__label'}>{label}</legend>
      <div class="segmented__options">
        {options.map((option) => (
          <label key={option.value} class="segmented__option">
            <input type="radio" name={name} value={option.value} checked={option.value === value} onChange={() => onValue(option.value)} />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
