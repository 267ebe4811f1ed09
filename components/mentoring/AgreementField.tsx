import { StoredNumber } from '@/components/ui/StoredNumber';
import { StoredSelect } from '@/components/ui/StoredSelect';
import { editAgreement } from '@/lib/actions/write-agreement';
import { type AgreementField as FieldName, type AgreementTerms, specOf } from '@/lib/model/agreement';
import type { PersonId } from '@/lib/model/id';
import { type Rhythm, rhythms } from '@/lib/model/rhythm';
import type { LocalDate } from '@/lib/model/time';
import { DayField } from './DayField';
import { useWords } from './words';
import { WrittenField } from './WrittenField';

const maxText = 4_000;

type Props = { personId: PersonId; field: FieldName; terms: Partial<AgreementTerms> };

/** One term of the agreement, typed as its form asks for. */
export function AgreementField({ personId, field, terms }: Props) {
  const { t } = useWords();
  const { form, required } = specOf(field);
  const label = `${t.agreement.fields[field]} (${required ? t.agreement.required : t.agreement.optional})`;
  const value = terms[field];
  const save = (next: unknown) => editAgreement(personId, { [field]: next });
  switch (form) {
    case 'rhythm':
      return (
        <StoredSelect<Rhythm | ''>
          label={label}
          value={(value as Rhythm | undefined) ?? ''}
          options={[
            { value: '', label: t.agreement.openChoice },
            ...(Object.keys(rhythms) as Rhythm[]).map((rhythm) => ({ value: rhythm, label: t.rhythms[rhythm] })),
          ]}
          save={save}
        />
      );
    case 'minutes':
      return <StoredNumber label={label} inputClass="mentoring__number" min={5} max={600} step={5} value={value as number | undefined} save={save} />;
    case 'day':
      return <DayField label={label} value={value as LocalDate | undefined} save={save} />;
    case 'line':
    case 'text':
      return (
        <WrittenField
          label={label}
          hint={field === 'exit' ? t.agreement.exitHint : undefined}
          value={(value as string | undefined) ?? ''}
          maxLength={maxText}
          singleLine={form === 'line'}
          save={save}
        />
      );
  }
}
