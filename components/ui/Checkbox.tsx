import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { classes } from './classes';
import './Checkbox.css';

/** What says what is ticked: a text beside the box, or only a name. */
export type CheckboxText = { label: string; children?: never } | { label?: never; children: ComponentChildren };

type Props = CheckboxText & {
  checked: boolean;
  /** Some, but not all, of what the box stands for. */
  mixed?: boolean | undefined;
  onChecked: (checked: boolean) => void;
  class?: string | undefined;
};

/** A checkbox with its text beside it (`children`) or with a name only (`label`). The whole line is the target. */
export function Checkbox({ checked, mixed = false, onChecked, class: own, label, children }: Props) {
  const id = useId();
  return (
    <label class={classes('checkbox', own)} for={id}>
      <input
        id={id}
        type="checkbox"
        aria-label={label}
        checked={checked}
        ref={(input) => {
          if (input) input.indeterminate = mixed;
        }}
        onChange={(event) => onChecked(event.currentTarget.checked)}
      />
      {children}
    </label>
  );
}
