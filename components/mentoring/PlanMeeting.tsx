import { CalendarPlus } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { Field } from '@/components/ui/Field';
import { navigate } from '@/components/ui/route';
import { useToast } from '@/components/ui/toast';
import { useTask } from '@/components/ui/use-task';
import { planMeeting } from '@/lib/actions/plan-meeting';
import { LocalDate } from '@/lib/model/time';
import { agreedVersion, latestVersion } from '@/lib/relationship/agreement';
import { nextMeetingDay } from '@/lib/relationship/cadence';
import { meetingDay, numberedMeetings } from '@/lib/relationship/meetings';
import type { MentoringRecord } from '@/lib/store/queries';
import { useWords } from './words';

const usualTime = '17:00';

/** The same time as the last meeting. */
const lastTime = ({ meetings }: MentoringRecord): string => {
  const start = numberedMeetings(meetings).findLast(({ meeting }) => meeting.plannedStart)?.meeting.plannedStart;
  return start ? new Date(start).toTimeString().slice(0, 5) : usualTime;
};

/** A day and time for the next meeting, proposed by the rhythm agreed. */
export function PlanMeeting({ record, main }: { record: MentoringRecord; main: boolean }) {
  const { t, today, day } = useWords();
  const { run, busy } = useTask();
  const toast = useToast();
  const { person, agreements, plan, meetings } = record;
  const last = numberedMeetings(meetings).findLast(({ meeting }) => meeting.state !== 'missed' && meetingDay(meeting));
  const terms = agreedVersion(agreements) ?? latestVersion(agreements);
  const proposal = nextMeetingDay(last && meetingDay(last.meeting), terms?.rhythm ?? plan.rhythm, today);
  const [chosen, setChosen] = useState<string>();
  const [time, setTime] = useState<string>();
  const on = LocalDate.safeParse(chosen ?? proposal).data;
  const at = time ?? lastTime(record);
  const plannedOn = async () => {
    if (!on) return;
    const meeting = await planMeeting(person.id, { day: on, time: at }, t.meetings.usual);
    toast({ text: t.meetings.planned(day(on)) });
    navigate({ screen: 'mentoring', id: person.id, part: 'meetings', meeting });
  };
  return (
    <section class="stack stack--tight" aria-labelledby="plan-title">
      <h2 id="plan-title">{t.meetings.next}</h2>
      <p class="small muted">
        {t.meetings.proposal(day(proposal))}. {t.meetings.nextHint}
      </p>
      <div class="topic topic--new">
        <Field label={t.meetings.when} class="topic__day">
          {(control) => <input {...control} type="date" class="input" required value={chosen ?? proposal} onInput={(event) => setChosen(event.currentTarget.value)} />}
        </Field>
        <Field label={t.meetings.time} class="topic__time">
          {(control) => <input {...control} type="time" class="input" required value={at} onInput={(event) => setTime(event.currentTarget.value)} />}
        </Field>
        <Button variant={main ? 'filled' : 'outline'} icon={CalendarPlus} busy={busy} disabled={!on || !at} onClick={() => void run(plannedOn)}>
          {t.meetings.plan}
        </Button>
      </div>
    </section>
  );
}
