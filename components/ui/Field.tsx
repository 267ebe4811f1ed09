import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { classes } from './classes';
import './Field.css';

/** What every labelled control takes. */
export type FieldProps = {
  label: string;
  /** Hides the label from sight, not from assistive technology: only where the place says what the field is. */
  labelHidden?: boolean | undefined;
  hint?: ComponentChildren;
  error?: string | undefined;
  class?: string | undefined;
};

/** The attributes that tie a control to its label, hint and error. */
export type ControlProps = { id: string; 'aria-describedby': string | undefined; 'aria-invalid': boolean | undefined };

type Props = FieldProps & { children: (control: ControlProps) => ComponentChildren };

/** Label, control, hint and error of one form field. */
export function Field({ label, labelHidden, hint, error, class: own, children }: Props) {
  const id = useId();
  const described = classes(Boolean(hint) && `${id}-hint`, Boolean(error) && `${id}-error`);
  return (
    <div class={classes('field', own)}>
      <label class={labelHidden ? 'visually-hidden' : 'field__label'} for={id}>
        {label}
      </label>
      {children({ id, 'aria-describedby': described || undefined, 'aria-invalid': error ? true : undefined })}
      {hint && (
        <p class="field__hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error && (
        <p class="field__error" id={`${id}-error`}>
          {error}
        </p>
      )}
    </div>
  );
}
