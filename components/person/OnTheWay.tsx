import { MessagesSquare } from 'lucide-preact';
import { Button } from '@/components/ui/Button';
import { formatDay } from '@/components/ui/days';
import { formatMoment } from '@/components/ui/instants';
import { hrefOf } from '@/components/ui/route';
import { useLanguageTag, useTexts } from '@/components/ui/texts';
import { useToday } from '@/components/ui/use-today';
import type { Meeting } from '@/lib/model/meeting';
import type { Mentorship } from '@/lib/model/mentorship';
import type { Person } from '@/lib/model/person';
import { mayPrepare } from './next-step';
import { usePrepare } from './use-prepare';

type Props = { person: Person; /** The first ones only. */ meetings: readonly Meeting[]; mentorship: Mentorship | undefined };

/** What was prepared, noted and agreed with this person, and the way there. */
export function OnTheWay({ person, meetings, mentorship }: Props) {
  const { person: t } = useTexts();
  const { prepare, busy } = usePrepare(person.id);
  const mayMeet = mayPrepare(person.status, meetings);
  if (!meetings.length && !mentorship && !mayMeet) return null;
  return (
    <section class="stack stack--tight">
      <h2>{t.onTheWay}</h2>
      <ul role="list">
        {meetings.map((meeting) => (
          <li key={meeting.id}>
            <a href={hrefOf({ screen: 'meeting', id: meeting.id })}>{t.firstMeeting}</a> <When meeting={meeting} />
          </li>
        ))}
        {mentorship && (
          <li>
            <a href={hrefOf({ screen: 'mentoring', id: person.id, part: 'overview' })}>{t.mentoring}</a>
          </li>
        )}
      </ul>
      {mayMeet && (
        <div>
          <Button small icon={MessagesSquare} busy={busy} onClick={prepare}>
            {t.prepareMeeting}
          </Button>
        </div>
      )}
    </section>
  );
}

function When({ meeting: { heldOn, plannedStart } }: { meeting: Meeting }) {
  const { meeting: t } = useTexts();
  const tag = useLanguageTag();
  const today = useToday();
  const planned = plannedStart ? formatMoment(plannedStart, tag) : t.noDate;
  return <span class="small muted">· {heldOn ? t.held(formatDay(heldOn, today, tag)) : planned}</span>;
}
