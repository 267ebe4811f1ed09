import { Plus, X } from 'lucide-preact';
import { Button } from '@/components/ui/Button';
import { IconButton } from '@/components/ui/IconButton';
import { StoredCheckbox } from '@/components/ui/StoredCheckbox';
import { StoredSelect } from '@/components/ui/StoredSelect';
import { useTask } from '@/components/ui/use-task';
import { editMeeting } from '@/lib/actions/write-meeting';
import { type EntryId, newId } from '@/lib/model/id';
import { type ActionItem, type Meeting, Side } from '@/lib/model/meeting';
import { toInstant } from '@/lib/model/time';
import { DayField } from './DayField';
import { useAct } from './use-act';
import { useWords } from './words';
import { WrittenField } from './WrittenField';
import './Topics.css';

const maxText = 2_000;

type Patch = { [Name in keyof ActionItem]?: ActionItem[Name] | undefined };

/** Stores a change of one task. */
export const changeAction = (meeting: Pick<Meeting, 'id'>, item: Pick<ActionItem, 'id'>, patch: Patch) => {
  const changed = (action: ActionItem) => Object.fromEntries(Object.entries({ ...action, ...patch }).filter(([, value]) => value !== undefined)) as ActionItem;
  return editMeeting(meeting.id, ({ actions }) => ({ actions: actions.map((action) => (action.id === item.id ? changed(action) : action)) }));
};

/** What both promised in a meeting: who, what, by when. */
export function ActionItems({ meeting }: { meeting: Meeting }) {
  const { t } = useWords();
  const { run } = useTask();
  const add = () => run(() => editMeeting(meeting.id, ({ actions }) => ({ actions: [...actions, { id: newId<EntryId>(), text: '', owner: 'me', done: 'no' }] })));
  return (
    <section class="stack stack--tight" aria-labelledby="actions-title">
      <h3 id="actions-title">{t.meetings.actions}</h3>
      <ul role="list" class="mentoring__list">
        {meeting.actions.map((item, i) => (
          <li key={item.id} class="topic">
            <ActionLine meeting={meeting} item={item} no={i + 1} />
          </li>
        ))}
      </ul>
      <div>
        <Button small icon={Plus} onClick={() => void add()}>
          {t.meetings.addAction}
        </Button>
      </div>
    </section>
  );
}

function ActionLine({ meeting, item, no }: { meeting: Meeting; item: ActionItem; no: number }) {
  const { t } = useWords();
  const { act } = useAct();
  const change = (patch: Patch) => changeAction(meeting, item, patch);
  const remove = () =>
    act(() => editMeeting(meeting.id, ({ actions }) => ({ actions: actions.filter(({ id }) => id !== item.id) })), t.removed);
  return (
    <>
      <StoredCheckbox
        label={t.meetings.doneAction(item.text)}
        checked={item.done !== 'no'}
        save={(on) => change({ done: on ? toInstant(new Date()) : 'no' })}
      />
      <WrittenField
        class="topic__text" label={t.meetings.actionOf(no)} labelHidden placeholder={t.meetings.action} singleLine value={item.text} maxLength={maxText}
        save={(text) => change({ text })}
      />
      <StoredSelect
        class="topic__owner" label={t.meetings.owner(no)} labelHidden value={item.owner}
        options={Side.options.map((value) => ({ value, label: t.meetings.owners[value] }))}
        save={(owner) => change({ owner })}
      />
      <DayField class="topic__day" label={t.meetings.due(no)} labelHidden value={item.due} save={(due) => change({ due })} />
      <IconButton icon={X} label={t.meetings.removeAction(no)} onClick={() => void remove()} />
    </>
  );
}
