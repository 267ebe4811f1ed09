import { readValue } from '@/components/ui/field-value';
import { ExternalIconLink } from '@/components/ui/ExternalLink';
import { GrowingText } from '@/components/ui/GrowingText';
import { AutosaveFailure, AutosaveTick } from '@/components/ui/AutosaveMark';
import { useTexts } from '@/components/ui/texts';
import { useAutosave } from '@/components/ui/use-autosave';
import { editPerson } from '@/lib/actions/edit-person';
import { factFields } from '@/lib/model/facts';
import type { Person } from '@/lib/model/person';
import { useId } from 'preact/hooks';
import type { ListField, SingleField, TextField } from './field-places';
import { FactList } from './FactList';
import { FactRow } from './FactRow';
import { FieldSource } from './FieldSource';
import { useFieldText } from './use-field-text';

const isList = (field: TextField): field is ListField => factFields[field].many;

/** One field of a person, edited in place, with where it comes from. */
export const FactField = ({ person, field }: { person: Person; field: TextField }) =>
  isList(field) ? <FactList person={person} field={field} /> : <SingleFact person={person} field={field} />;

function SingleFact({ person, field }: { person: Person; field: SingleField }) {
  const { fields, person: texts } = useTexts();
  const id = useId();
  const saving = useAutosave((patch: Partial<Person>) => editPerson(person.id, patch));
  const stored = person[field] ?? '';
  const edit = useFieldText(stored, (typed) => {
    const reading = readValue(field, typed);
    if ('problem' in reading) return reading.problem;
    saving.push({ [field]: reading.value });
    return undefined;
  });
  const { form } = factFields[field];
  const provenance = person.provenance[field];
  const label = fields.labels[field];
  return (
    <FactRow
      label={
        <label for={id}>
          {label}
          <AutosaveTick state={saving.state} />
        </label>
      }
      problem={edit.problem && { id: `${id}-problem`, text: texts.problems[edit.problem] }}
      tools={
        <>
          {form === 'url' && stored && <ExternalIconLink href={stored} label={texts.open(stored)} />}
          {provenance && stored && <FieldSource label={label} provenance={provenance} value={stored} />}
        </>
      }
    >
      <GrowingText
        quiet
        control={{ id, 'aria-describedby': edit.problem && `${id}-problem`, 'aria-invalid': edit.problem ? true : undefined }}
        singleLine={form !== 'text'}
        inputMode={form === 'url' ? 'url' : undefined}
        placeholder={texts.notFilled}
        value={edit.text}
        onText={edit.type}
        onEnter={edit.finish}
        onBlur={edit.finish}
        onKeyDown={(event) => event.key === 'Escape' && edit.cancel()}
      />
      <AutosaveFailure saving={saving} />
    </FactRow>
  );
}
