import type { Ref, TextareaHTMLAttributes } from 'preact';
import { Field, type FieldProps } from './Field';

type Props = FieldProps & {
  value: string;
  /** Called with the text at every keystroke. */
  onText: (text: string) => void;
  areaRef?: Ref<HTMLTextAreaElement> | undefined;
} & Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'value' | 'onInput' | 'label' | 'class' | 'ref'>;

/** Several lines of text; the field grows with them. */
export function TextArea({ label, labelHidden, hint, error, class: own, value, onText, areaRef, ...rest }: Props) {
  return (
    <Field label={label} labelHidden={labelHidden} hint={hint} error={error} class={own}>
      {(control) => (
        <textarea
          {...rest}
          {...control}
          ref={areaRef ?? null}
          class="input input--grows"
          dir={rest.dir ?? 'auto'}
          value={value}
          onInput={(event) => onText(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}
