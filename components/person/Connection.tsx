import { useId, useState } from 'preact/hooks';
import { AutosaveFailure, AutosaveTick } from '@/components/ui/AutosaveMark';
import { Select } from '@/components/ui/Select';
import { TextField } from '@/components/ui/TextField';
import { hrefOf } from '@/components/ui/route';
import { useTexts } from '@/components/ui/texts';
import { useAutosave } from '@/components/ui/use-autosave';
import { useLive } from '@/components/ui/use-live';
import { editPerson } from '@/lib/actions/edit-person';
import type { Person } from '@/lib/model/person';
import { Relation } from '@/lib/model/relation';
import { findPeople } from '@/lib/store/queries';
import { useFieldText } from './use-field-text';
import './Connection.css';

/** So many people of the shortlist are proposed while a name is typed. */
const proposed = 6;

/** How the user knows the person, and who can introduce them. */
export function Connection({ person }: { person: Person }) {
  const { person: t } = useTexts();
  const list = useId();
  const saving = useAutosave((patch: Partial<Pick<Person, 'relation' | 'introducer'>>) => editPerson(person.id, patch));
  const introducer = useFieldText(person.introducer ?? '', (typed) => {
    saving.push({ introducer: typed.trim() || undefined });
    return undefined;
  });
  const [text, setText] = useState('');
  const people = useLive(async () => (text.trim() ? findPeople({ text, limit: proposed }) : []), [text]) ?? [];
  const known = useLive(async () => knownAs(person.introducer), [person.introducer]);
  return (
    <section class="connection">
      <h2>
        {t.connection}
        <AutosaveTick state={saving.state} />
      </h2>
      <div class="connection__fields">
        <Select<Relation | ''>
          label={t.relation}
          value={person.relation ?? ''}
          options={[{ value: '', label: t.relationUnknown }, ...Relation.options.map((value) => ({ value, label: t.relations[value] }))]}
          onValue={(value) => saving.push({ relation: value || undefined })}
        />
        <TextField
          label={t.introducer}
          value={introducer.text}
          maxLength={200}
          list={list}
          autocomplete="off"
          hint={
            known &&
            known.id !== person.id && (
              <a href={hrefOf({ screen: 'person', id: known.id })}>
                <bdi>{known.name}</bdi>
              </a>
            )
          }
          onText={(typed) => {
            introducer.type(typed);
            setText(typed);
          }}
          onBlur={introducer.finish}
          onKeyDown={(event) => event.key === 'Enter' && introducer.finish()}
        />
      </div>
      <datalist id={list}>
        {people.map((other) => (
          <option key={other.id} value={other.name} />
        ))}
      </datalist>
      <AutosaveFailure saving={saving} />
    </section>
  );
}

/** The person on the shortlist who has exactly this name. */
const knownAs = async (name: string | undefined): Promise<Person | undefined> =>
  name === undefined ? undefined : (await findPeople({ text: name, limit: proposed })).find((other) => other.name === name);
