import { X } from 'lucide-preact';
import { IconButton } from '@/components/ui/IconButton';
import { StoredCheckbox } from '@/components/ui/StoredCheckbox';
import { StoredSelect } from '@/components/ui/StoredSelect';
import { editMeeting } from '@/lib/actions/write-meeting';
import { type EntryId, newId } from '@/lib/model/id';
import { type ActionItem, type Meeting, Side } from '@/lib/model/meeting';
import { toInstant } from '@/lib/model/time';
import { DayField } from './DayField';
import { LineList } from './LineList';
import { useAct } from './use-act';
import { useWords } from './words';
import { WrittenField } from './WrittenField';

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
  const add = () => editMeeting(meeting.id, ({ actions }) => ({ actions: [...actions, { id: newId<EntryId>(), text: '', owner: 'me', done: 'no' }] }));
  return (
    <LineList id="actions-title" title={t.meetings.actions} items={meeting.actions} addLabel={t.meetings.addAction} add={add}>
      {(item, no) => <ActionLine meeting={meeting} item={item} no={no} />}
    </LineList>
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
