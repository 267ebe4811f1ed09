import { X } from 'lucide-preact';
import { IconButton } from '@/components/ui/IconButton';
import { StoredCheckbox } from '@/components/ui/StoredCheckbox';
import { editMeeting } from '@/lib/actions/write-meeting';
import { type EntryId, newId } from '@/lib/model/id';
import type { Meeting } from '@/lib/model/meeting';
import { toInstant } from '@/lib/model/time';
import { LineList } from './LineList';
import { useAct } from './use-act';
import { useWords } from './words';
import { WrittenField } from './WrittenField';

const maxText = 2_000;

type Item = Meeting['preparation'][number];

/** What the user does before a meeting. */
export function Preparation({ meeting: { id, preparation } }: { meeting: Meeting }) {
  const { t } = useWords();
  const add = () => editMeeting(id, (stored) => ({ preparation: [...stored.preparation, { id: newId<EntryId>(), text: '', done: 'no' }] }));
  return (
    <LineList id="preparation-title" title={t.meetings.preparation} items={preparation} addLabel={t.meetings.addPreparation} add={add}>
      {(item, no) => <Line id={id} item={item} no={no} />}
    </LineList>
  );
}

function Line({ id, item, no }: { id: Meeting['id']; item: Item; no: number }) {
  const { t } = useWords();
  const { act } = useAct();
  const change = (patch: Partial<Item>) =>
    editMeeting(id, ({ preparation }) => ({ preparation: preparation.map((one) => (one.id === item.id ? { ...one, ...patch } : one)) }));
  const remove = () => act(() => editMeeting(id, ({ preparation }) => ({ preparation: preparation.filter((one) => one.id !== item.id) })), t.removed);
  return (
    <>
      <StoredCheckbox
        label={t.meetings.doneAction(item.text)}
        checked={item.done !== 'no'}
        save={(on) => change({ done: on ? toInstant(new Date()) : 'no' })}
      />
      <WrittenField
        class="topic__text" label={t.meetings.preparationOf(no)} labelHidden placeholder={t.meetings.preparation} singleLine value={item.text} maxLength={maxText}
        save={(text) => change({ text })}
      />
      <IconButton icon={X} label={t.meetings.removePreparation(no)} onClick={() => void remove()} />
    </>
  );
}
