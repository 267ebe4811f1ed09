import { AutosaveFailure } from '@/components/ui/AutosaveMark';
import { Segmented } from '@/components/ui/Segmented';
import { StoredSelect } from '@/components/ui/StoredSelect';
import { useStored } from '@/components/ui/use-stored';
import { editMeeting } from '@/lib/actions/write-meeting';
import { type EntryId, newId } from '@/lib/model/id';
import { type Meeting, type MeetingEntry, MeetingState } from '@/lib/model/meeting';
import { meetingDay } from '@/lib/relationship/meetings';
import { ActionItems } from './ActionItems';
import { useWords } from './words';
import { WrittenField } from './WrittenField';

const words = ['advice', 'ideas', 'feedback'] as const;
const moods = ['', '1', '2', '3', '4', '5'] as const;
const maxText = 50_000;

/** One entry a line; what stays on its line stays the same entry. */
const entriesOf = (text: string, before: readonly MeetingEntry[]): MeetingEntry[] =>
  text === '' ? [] : text.split('\n').map((line, i) => ({ id: before[i]?.id ?? newId<EntryId>(), text: line }));

/** What came of a meeting. */
export function MeetingLog({ meeting }: { meeting: Meeting }) {
  const { t, today } = useWords();
  const { id, state, decisions, notes } = meeting;
  const { value: result, change, saving } = useStored<MeetingState>(state, (next) => {
    const heldOn = next === 'held' ? (meetingDay(meeting) ?? today) : undefined;
    return editMeeting(id, { state: next, heldOn: heldOn && heldOn > today ? today : heldOn });
  });
  return (
    <>
      <Segmented
        label={t.meetings.result}
        value={result}
        options={MeetingState.options.map((value) => ({ value, label: t.meetings.results[value] }))}
        onValue={change}
      />
      <AutosaveFailure saving={saving} />
      <p class="small muted">{t.meetings.logHint}</p>
      {words.map((field) => (
        <WrittenField key={field} label={t.meetings.log[field]} value={meeting[field]} maxLength={maxText} save={(text) => editMeeting(id, { [field]: text })} />
      ))}
      <WrittenField
        label={t.meetings.log.decisions}
        value={decisions.map(({ text }) => text).join('\n')}
        maxLength={maxText}
        save={(text) => editMeeting(id, (stored) => ({ decisions: entriesOf(text, stored.decisions) }))}
      />
      <ActionItems meeting={meeting} />
      <WrittenField label={t.meetings.log.summary} value={meeting.summary} maxLength={maxText} save={(text) => editMeeting(id, { summary: text })} />
      <WrittenField label={t.meetings.log.notes} value={notes} maxLength={maxText} save={(text) => editMeeting(id, { notes: text })} />
      <StoredSelect
        label={t.meetings.log.mood}
        value={moods.find((mood) => mood === String(meeting.mood ?? '')) ?? ''}
        options={moods.map((value) => ({ value, label: t.meetings.moods[value] }))}
        save={(mood) => editMeeting(id, { mood: mood === '' ? undefined : Number(mood) })}
      />
    </>
  );
}
