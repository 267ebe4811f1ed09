import { Plus, X } from 'lucide-preact';
import { Button } from '@/components/ui/Button';
import { IconButton } from '@/components/ui/IconButton';
import { StoredCheckbox } from '@/components/ui/StoredCheckbox';
import { useTask } from '@/components/ui/use-task';
import { editMeeting } from '@/lib/actions/write-meeting';
import { type EntryId, newId } from '@/lib/model/id';
import type { Meeting } from '@/lib/model/meeting';
import { toInstant } from '@/lib/model/time';
import { useAct } from './use-act';
import { useWords } from './words';
import { WrittenField } from './WrittenField';
import './Topics.css';

const maxText = 2_000;

type Item = Meeting['preparation'][number];

/** What the user does before a meeting. */
export function Preparation({ meeting: { id, preparation } }: { meeting: Meeting }) {
  const { t } = useWords();
  const { run } = useTask();
  const add = () => run(() => editMeeting(id, (stored) => ({ preparation: [...stored.preparation, { id: newId<EntryId>(), text: '', done: 'no' }] })));
  return (
    <section class="stack stack--tight" aria-labelledby="preparation-title">
      <h3 id="preparation-title">{t.meetings.preparation}</h3>
      <ul role="list" class="mentoring__list">
        {preparation.map((item, i) => (
          <li key={item.id} class="topic">
            <Line id={id} item={item} no={i + 1} />
          </li>
        ))}
      </ul>
      <div>
        <Button small icon={Plus} onClick={() => void add()}>
          {t.meetings.addPreparation}
        </Button>
      </div>
    </section>
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
