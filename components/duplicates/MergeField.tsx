import { useId } from 'preact/hooks';
import { useTexts } from '@/components/ui/texts';
import type { MergeField as Field } from '@/lib/model/merge-people';
import type { Person } from '@/lib/model/person';

type Side = 'kept' | 'other';
type Props = { field: Field; kept: Person; other: Person; choice: Side; onChoice: (choice: Side) => void };

/** One field in which two records differ: both values, one of them chosen. */
export function MergeField({ field, kept, other, choice, onChoice }: Props) {
  const { fields, person: texts, statuses } = useTexts();
  const name = useId();
  const labels = { ...fields.labels, status: texts.status, salutation: texts.salutation, register: texts.register, country: texts.country, relation: texts.relation, introducer: texts.introducer };
  const valueOf = (person: Person) => {
    if (field === 'status') return statuses[person.status];
    if (field === 'salutation') return texts.salutations[person.salutation];
    if (field === 'register') return person.register && texts.registers[person.register];
    if (field === 'relation') return person.relation && texts.relations[person.relation];
    return person[field];
  };
  return (
    <fieldset class="merge__field">
      <legend class="field__label">{labels[field]}</legend>
      <div class="merge__choices">
        {(['kept', 'other'] as const).map((side) => (
          <label key={side} class="merge__choice">
            <input type="radio" name={name} checked={choice === side} onChange={() => onChoice(side)} />
            <Value field={field} value={valueOf(side === 'kept' ? kept : other)} />
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** A portrait is shown as it is kept; one that is only an address on the web is not loaded from there. */
const Value = ({ field, value }: { field: Field; value: string | undefined }) =>
  field === 'photo' && value?.startsWith('data:image/') ? <img class="avatar avatar--large" src={value} alt="" /> : <bdi class="merge__value">{value}</bdi>;
