// @vitest-environment jsdom
import { useState } from 'preact/hooks';
import { afterEach, expect, it, vi } from 'vitest';
import { Notes } from '@/components/person/Notes';
import { useSetting } from '@/components/settings/use-setting';
import { newId, type PersonId } from '@/lib/model/id';
import { Person } from '@/lib/model/person';
import { settings } from '@/lib/model/settings';
import { texts as en } from '@/lib/texts/en';
import { show } from '../screen';

vi.mock('@/lib/actions/edit-person', () => ({ editPerson: async () => undefined }));
vi.mock('@/lib/actions/change-setting', () => ({ changeSetting: async () => undefined }));
vi.mock('@/lib/store/queries', () => ({ getSetting: async () => settings.aboutMe.parse({}) }));

const at = '2026-03-02T09:00:00.000Z';
const blank = Person.parse({
  id: newId<PersonId>(), name: 'Anna Müller', provenance: {}, status: 'spotted', tags: [], notes: '', salutation: 'neutral', createdAt: at, updatedAt: at,
});

/** Until everything is written and shown (milliseconds). */
const calm = 150;

/** A text that is shown as the store has it: `store` says what is read there, however late. */
let store: (text: string) => void = () => undefined;
function NotesOf() {
  const [notes, setNotes] = useState('');
  store = setNotes;
  return <Notes person={{ ...blank, notes }} />;
}
function NameInSettings() {
  const [stored, setStored] = useState(settings.aboutMe.parse({}));
  store = (name) => setStored({ ...stored, name });
  const { value, change } = useSetting('aboutMe', stored);
  return <textarea aria-label="Name" value={value.name} onInput={(event) => change({ name: event.currentTarget.value })} />;
}

let screen: ReturnType<typeof show>;
afterEach(() => screen.close());

it.each([
  ['notes of a person', <NotesOf />, en.person.notes],
  ['a setting', <NameInSettings />, 'Name'],
])('what is typed into %s stays when an older state of the store is read late', async (_, form, label) => {
  screen = show(form);
  await screen.type(label, 'Met');
  await screen.type(label, 'Met her');
  const field = (await screen.control(label)) as HTMLTextAreaElement;
  // Everything is written; what is read now was true before the last word.
  await new Promise((resolve) => setTimeout(resolve, calm));
  store('Met');
  await new Promise((resolve) => setTimeout(resolve, calm));
  expect(field.value).toBe('Met her');
  store('Met her');
  await new Promise((resolve) => setTimeout(resolve, calm));
  store('Written in another window');
  await vi.waitFor(() => expect(field.value).toBe('Written in another window'));
});
