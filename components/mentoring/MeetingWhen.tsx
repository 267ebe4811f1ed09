import { DayInput } from '@/components/ui/DayInput';
import { Field } from '@/components/ui/Field';
import { StoredNumber } from '@/components/ui/StoredNumber';
import { useTask } from '@/components/ui/use-task';
import { editMeeting } from '@/lib/actions/write-meeting';
import type { Meeting } from '@/lib/model/meeting';
import { LocalDate, toInstant, toLocalDate } from '@/lib/model/time';
import { useWords } from './words';
import { WrittenField } from './WrittenField';

/** When, how long and where. */
export function MeetingWhen({ meeting }: { meeting: Meeting }) {
  const { t } = useWords();
  const { run } = useTask();
  const { id, plannedStart, minutes, place } = meeting;
  const start = plannedStart && new Date(plannedStart);
  const day = start ? toLocalDate(start) : '';
  const time = start ? start.toTimeString().slice(0, 5) : '';
  const change = (nextDay: string, nextTime: string) => {
    if (!LocalDate.safeParse(nextDay).success || (nextDay === day && nextTime === time)) return;
    void run(() => editMeeting(id, { plannedStart: toInstant(new Date(`${nextDay}T${nextTime || '12:00'}`)) }));
  };
  return (
    <>
      <div class="topic topic--new">
        <Field label={t.meetings.when} class="topic__day">
          {(control) => <DayInput {...control} class="input" required value={day} onDay={(text) => change(text, time)} />}
        </Field>
        <Field label={t.meetings.time} class="topic__time">
          {(control) => <input {...control} type="time" class="input" value={time} onChange={(event) => day && change(day, event.currentTarget.value)} />}
        </Field>
        <StoredNumber
          label={t.meetings.length} class="topic__minutes" min={5} max={600} step={5} required value={minutes}
          save={(typed) => editMeeting(id, { minutes: typed })}
        />
      </div>
      <WrittenField label={t.meetings.place} singleLine value={place} maxLength={1_000} save={(text) => editMeeting(id, { place: text })} />
    </>
  );
}
