import type { InputHTMLAttributes, Ref } from 'preact';
import { Field, type FieldProps } from './Field';
import { useTypedDay } from './use-typed-day';

type Props = FieldProps & {
  value: string;
  /** Called with the text at every keystroke. */
  onText: (text: string) => void;
  inputRef?: Ref<HTMLInputElement> | undefined;
} & Omit<InputHTMLAttributes<HTMLInputElement>, 'value' | 'onInput' | 'label' | 'class' | 'ref'>;

export function TextField({ label, labelHidden, hint, error, class: own, value, onText, inputRef, ...rest }: Props) {
  const day = useTypedDay(value, onText);
  const isDay = rest.type === 'date' || rest.type === 'datetime-local';
  return (
    <Field label={label} labelHidden={labelHidden} hint={hint} error={error} class={own}>
      {(control) => (
        <input
          type="text"
          {...rest}
          {...control}
          ref={inputRef ?? null}
          class="input"
          dir={rest.dir ?? 'auto'}
          {...(isDay ? day : { value, onInput: (event) => onText(event.currentTarget.value) })}
        />
      )}
    </Field>
  );
}
