import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { AutosaveFailure, AutosaveTick } from '@/components/ui/AutosaveMark';
import { classes } from '@/components/ui/classes';
import { Field } from '@/components/ui/Field';
import { GrowingText } from '@/components/ui/GrowingText';
import { useAutosave } from '@/components/ui/use-autosave';
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

/** A text that is stored as it is typed; a change from another window shows where nobody is typing. */
export function WrittenField({ label, labelHidden, hint, error, value, maxLength, singleLine, readOnly, placeholder, class: own, save }: Props) {
  const saving = useAutosave(({ text }: { text: string }) => save(text));
  const [text, setText] = useState(value);
  useEffect(() => {
    if (!saving.isBusy()) setText(value);
  }, [value]);
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
            onText={(typed) => {
              setText(typed);
              saving.push({ text: typed });
            }}
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
