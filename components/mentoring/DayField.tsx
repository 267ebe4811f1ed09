import { DayInput } from '@/components/ui/DayInput';
import { Field } from '@/components/ui/Field';
import { useTask } from '@/components/ui/use-task';
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
  const { run } = useTask();
  const choose = (text: string) => {
    const day = LocalDate.safeParse(text);
    if (day.success ? day.data === value : required || text !== '') return;
    void run(() => save(day.data));
  };
  return (
    <Field label={label} labelHidden={labelHidden} class={own}>
      {(control) => (
        <DayInput {...control} class="input" value={value ?? ''} required={required} readOnly={disabled} onDay={choose} />
      )}
    </Field>
  );
}
