import { CalendarPlus, Mail, Trash2 } from 'lucide-preact';
import { Button, ButtonLink } from '@/components/ui/Button';
import { hrefOf, navigate } from '@/components/ui/route';
import { useTask } from '@/components/ui/use-task';
import { mentoringCalendar } from '@/lib/actions/export-mentoring';
import { saveFile } from '@/lib/actions/save-file';
import { deleteMeeting } from '@/lib/actions/write-meeting';
import type { Meeting } from '@/lib/model/meeting';
import { addDays, toLocalDate } from '@/lib/model/time';
import { agendaSentAt } from '@/lib/relationship/agenda-mail';
import { meetingDay } from '@/lib/relationship/meetings';
import type { MentoringRecord } from '@/lib/store/queries';
import { useCalendarWords } from './calendar-words';
import { MeetingAgenda } from './MeetingAgenda';
import { MeetingLog } from './MeetingLog';
import { MeetingWhen } from './MeetingWhen';
import { PlanMeeting } from './PlanMeeting';
import { Preparation } from './Preparation';
import { useAct } from './use-act';
import { useWords } from './words';

type Props = { record: MentoringRecord; meeting: Meeting; no: number };

/** One meeting: what is prepared before, and what came of it. */
export function MeetingSheet({ record, meeting, no }: Props) {
  const { t, today } = useWords();
  const { run } = useTask();
  const { act, busy } = useAct();
  const { person } = record;
  const words = useCalendarWords(person);
  const calendar = async () => saveFile(mentoringCalendar({ ...record, agreements: [], checkpoints: [], meetings: [meeting] }, words, `${t.agenda.file(person.name)}-${no}`));
  const remove = async () => {
    if (await act(() => deleteMeeting(meeting.id), t.meetings.removed)) navigate({ screen: 'mentoring', id: person.id, part: 'meetings' });
  };
  const on = meetingDay(meeting);
  const isOver = meeting.state !== 'planned' || (on !== undefined && on <= today);
  return (
    <>
      <p>
        <a href={hrefOf({ screen: 'mentoring', id: person.id, part: 'meetings' })}>{t.meetings.back}</a>
      </p>
      <h2>{t.meetings.title(no)}</h2>
      <MeetingWhen meeting={meeting} />
      <section class="stack" aria-labelledby="before-title">
        <h2 id="before-title">{t.meetings.before}</h2>
        <Preparation meeting={meeting} />
        <MeetingAgenda meeting={meeting} topics={record.mentorship.topics} />
        <AgendaMail record={record} meeting={meeting} main={!isOver} />
      </section>
      <section class="stack" aria-labelledby="after-title">
        <h2 id="after-title">{t.meetings.after}</h2>
        <MeetingLog meeting={meeting} />
      </section>
      {meeting.state !== 'planned' && <PlanMeeting record={record} main />}
      <div class="cluster">
        {meeting.state === 'held' && (
          <ButtonLink icon={Mail} href={hrefOf({ screen: 'compose', id: person.id, kind: 'thankYou' })}>
            {t.meetings.thanks}
          </ButtonLink>
        )}
        {meeting.state === 'planned' && meeting.plannedStart && (
          <Button icon={CalendarPlus} onClick={() => void run(calendar)}>
            {t.meetings.saveCalendar}
          </Button>
        )}
        <Button small variant="danger" icon={Trash2} busy={busy} onClick={() => void remove()}>
          {t.meetings.remove}
        </Button>
      </div>
    </>
  );
}

/** The way to the message with the topics, and when it is due or was sent. */
function AgendaMail({ record, meeting, main }: { record: MentoringRecord; meeting: Meeting; main: boolean }) {
  const { t, day } = useWords();
  const { person, meetings, history } = record;
  const on = meetingDay(meeting);
  const sent = agendaSentAt(meeting, meetings, history);
  if (meeting.state !== 'planned') return sent ? <p class="small muted">{t.meetings.agendaSent(day(toLocalDate(new Date(sent))))}</p> : null;
  return (
    <div class="cluster">
      <ButtonLink
        variant={main && !sent ? 'filled' : 'outline'}
        icon={Mail}
        href={hrefOf({ screen: 'compose', id: person.id, kind: 'agendaProposal' })}
      >
        {t.meetings.writeAgenda}
      </ButtonLink>
      <p class="small muted">
        {sent ? t.meetings.agendaSent(day(toLocalDate(new Date(sent)))) : on && t.meetings.agendaDue(day(addDays(on, -1)))}
      </p>
    </div>
  );
}
