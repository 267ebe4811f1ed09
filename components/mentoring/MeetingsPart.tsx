import { hrefOf } from '@/components/ui/route';
import type { MeetingId } from '@/lib/model/id';
import type { Meeting } from '@/lib/model/meeting';
import { meetingDay, type NumberedMeeting, numberedMeetings } from '@/lib/relationship/meetings';
import type { MentoringRecord } from '@/lib/store/queries';
import { GoalProgress } from './GoalProgress';
import { MeetingSheet } from './MeetingSheet';
import { OpenActions } from './OpenActions';
import { PlanMeeting } from './PlanMeeting';
import { useWords } from './words';

/** All meetings with what is open from them, or one of them. */
export function MeetingsPart({ record, opened }: { record: MentoringRecord; opened: MeetingId | undefined }) {
  const { t } = useWords();
  const meetings = numberedMeetings(record.meetings);
  const open = meetings.find(({ meeting }) => meeting.id === opened);
  if (open) return <MeetingSheet key={open.meeting.id} record={record} meeting={open.meeting} no={open.no} />;
  const isPast = ({ meeting: { state } }: NumberedMeeting) => state !== 'planned';
  const upcoming = meetings.filter((one) => !isPast(one));
  const past = meetings.filter(isPast).reverse();
  return (
    <>
      <PlanMeeting record={record} main={!upcoming.length} />
      {!meetings.length && <p class="muted">{t.meetings.none}</p>}
      {upcoming.length > 0 && <MeetingList title={t.meetings.upcoming} meetings={upcoming} />}
      <OpenActions meetings={record.meetings} />
      <GoalProgress record={record} />
      {past.length > 0 && <MeetingList title={t.meetings.past} meetings={past} />}
    </>
  );
}

function MeetingList({ title, meetings }: { title: string; meetings: readonly NumberedMeeting[] }) {
  const { t } = useWords();
  return (
    <section class="stack stack--tight">
      <h2>{title}</h2>
      <ul role="list" class="mentoring__list">
        {meetings.map(({ meeting, no }) => (
          <li key={meeting.id}>
            <a href={hrefOf({ screen: 'mentoring', id: meeting.personId, part: 'meetings', meeting: meeting.id })}>{t.meetings.open(no)}</a>
            <MeetingLine meeting={meeting} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function MeetingLine({ meeting }: { meeting: Meeting }) {
  const { t, tag, day } = useWords();
  const on = meetingDay(meeting);
  const time = meeting.plannedStart && new Intl.DateTimeFormat(tag, { timeStyle: 'short' }).format(new Date(meeting.plannedStart));
  const about = meeting.agenda.map(({ topic }) => topic.trim()).filter(Boolean).join(' · ');
  return (
    <p class="small muted">
      {[on && day(on), meeting.state === 'planned' ? time : t.meetings.states[meeting.state]].filter(Boolean).join(', ')}
      {about && ` · ${about}`}
    </p>
  );
}
