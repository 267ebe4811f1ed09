import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { AutosaveFailure, AutosaveTick } from '@/components/ui/AutosaveMark';
import { classes } from '@/components/ui/classes';
import { Field } from '@/components/ui/Field';
import { GrowingText } from '@/components/ui/GrowingText';
import { useFollowing } from '@/components/ui/use-following';
import './WrittenField.css';

type Props = {
  label: string;
  labelHidden?: boolean | undefined;
  hint?: ComponentChildren;
  error?: string | undefined;
  /** As stored. */
  value: string;
  maxLength: number;
  singleLine?: boolean | undefined;
  readOnly?: boolean | undefined;
  placeholder?: string | undefined;
  class?: string | undefined;
  /** Called at every keystroke, one call after the other. */
  save: (text: string) => Promise<unknown>;
};

/** A text that is stored as it is typed; what another window writes shows where nothing typed here is on its way. */
export function WrittenField({ label, labelHidden, hint, error, value, maxLength, singleLine, readOnly, placeholder, class: own, save }: Props) {
  const stored = useMemo(() => ({ text: value }), [value]);
  const { value: { text }, change, saving } = useFollowing(stored, (typed: { text: string }) => save(typed.text));
  return (
    <div class={classes('written', labelHidden && 'written--bare', own)}>
      <Field
        label={label}
        labelHidden={labelHidden}
        hint={hint}
        error={error}
      >
        {(control) => (
          <GrowingText
            control={control}
            singleLine={singleLine}
            readOnly={readOnly}
            placeholder={placeholder}
            maxLength={maxLength}
            value={text}
            onText={(typed) => change({ text: typed })}
          />
        )}
      </Field>
      <span class="written__tick">
        <AutosaveTick state={saving.state} />
      </span>
      <AutosaveFailure saving={saving} />
    </div>
  );
}
