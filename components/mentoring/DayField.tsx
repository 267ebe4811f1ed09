import { DayInput } from '@/components/ui/DayInput';
import { Field } from '@/components/ui/Field';
import { AutosaveFailure } from '@/components/ui/AutosaveMark';
import { useStored } from '@/components/ui/use-stored';
import { LocalDate } from '@/lib/model/time';

type Props = {
  label: string;
  labelHidden?: boolean | undefined;
  value: LocalDate | undefined;
  /** Whether the day can be cleared. */
  required?: boolean | undefined;
  disabled?: boolean | undefined;
  class?: string | undefined;
  save: (day: LocalDate | undefined) => Promise<unknown>;
};

/** A day that is stored when it is chosen. */
export function DayField({ label, labelHidden, value, required = false, disabled = false, class: own, save }: Props) {
  const { value: shown, change, saving } = useStored(value, save);
  const choose = (text: string) => {
    const day = LocalDate.safeParse(text);
    if (day.success ? day.data === shown : required || text !== '') return;
    change(day.data);
  };
  return (
    <>
      <Field label={label} labelHidden={labelHidden} class={own}>
        {(control) => (
          <DayInput {...control} class="input" value={shown ?? ''} required={required} readOnly={disabled} onDay={choose} />
        )}
      </Field>
      <AutosaveFailure saving={saving} />
    </>
  );
}
