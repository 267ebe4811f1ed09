import { useMemo, useState } from 'preact/hooks';
import { SearchField } from '@/components/ui/SearchField';
import { Select } from '@/components/ui/Select';
import { useTexts } from '@/components/ui/texts';
import { useLive } from '@/components/ui/use-live';
import type { PersonId } from '@/lib/model/id';
import type { Person } from '@/lib/model/person';
import type { TemplateFields } from '@/lib/actions/save-template';
import { previewTemplate } from '@/lib/outreach/user-templates/preview';
import { findPeople, getSetting, historyOf } from '@/lib/store/queries';

/** So many people are offered at once; the search finds the others. */
const offered = 30;

type Props = { template: Omit<TemplateFields, 'name'> };

/** The template as a message to a real person of the shortlist, while it is written. */
export function Preview({ template }: Props) {
  const { fields, templates: texts } = useTexts();
  const [search, setSearch] = useState('');
  const [chosen, setChosen] = useState<PersonId>();
  const people = useLive(() => findPeople({ text: search, limit: offered }), [search]);
  const person = people?.find(({ id }) => id === chosen) ?? people?.[0];
  const label = ({ name, organization }: Person) => fields.position(name, organization);
  return (
    <section class="stack" aria-label={texts.preview}>
      <h2>{texts.preview}</h2>
      {people?.length === 0 && !search ? (
        <p class="muted">{texts.nobody}</p>
      ) : (
        <div class="templates__person">
          <SearchField label={texts.findPerson} value={search} onText={setSearch} />
          <Select
            label={texts.person}
            labelHidden
            value={person?.id ?? ''}
            options={(people ?? []).map((one) => ({ value: one.id as string, label: label(one) }))}
            onValue={(id) => setChosen(id as PersonId)}
          />
        </div>
      )}
      {person && <Filled template={template} person={person} />}
    </section>
  );
}

function Filled({ template, person }: Props & { person: Person }) {
  const { templates: texts } = useTexts();
  const around = useLive(async () => ({ history: await historyOf(person.id), aboutMe: await getSetting('aboutMe') }), [person.id]);
  const { subject, body, kind, language, register } = template;
  const preview = useMemo(
    () => around && previewTemplate({ subject, body }, { kind, language, register, person, ...around, now: new Date() }),
    [subject, body, kind, language, register, person, around],
  );
  if (!preview) return null;
  if (!preview.draft) return <p class="muted">{texts.noPreview}</p>;
  return (
    <div class="templates__preview" lang={language} dir="auto">
      <p>
        <strong>{preview.draft.subject}</strong>
      </p>
      <p>{preview.draft.body}</p>
    </div>
  );
}
