import { Archive } from 'lucide-preact';
import { Button } from '@/components/ui/Button';
import { hrefOf } from '@/components/ui/route';
import { editMentorship } from '@/lib/actions/edit-mentorship';
import type { MentoringPart } from '@/lib/model/mentorship';
import { toInstant } from '@/lib/model/time';
import { isComplete, latestVersion } from '@/lib/relationship/agreement';
import { healthTrend } from '@/lib/relationship/health';
import { meetingDay, nextMeeting, openActions } from '@/lib/relationship/meetings';
import type { MentoringRecord } from '@/lib/store/queries';
import { stateOf } from './situation';
import { useAct } from './use-act';
import { useWords } from './words';

/** Where a mentoring stands, part by part. */
export function Overview({ record }: { record: MentoringRecord }) {
  const { t, today, day, date } = useWords();
  const { act, busy } = useAct();
  const { person, mentorship, agreements, meetings, checkpoints, feedback } = record;
  const agreement = latestVersion(agreements);
  const next = nextMeeting(meetings, today);
  const nextDay = next && meetingDay(next.meeting);
  const tasks = openActions(meetings);
  const checkpoint = checkpoints.find(({ done }) => done === 'no');
  const health = feedback.filter(({ form }) => form === 'health');
  const { complete, incomplete, agreedOn, draft, fields } = t.agreement;
  const agreementLine = !agreement
    ? incomplete(fields.exit)
    : agreement.agreedOn
      ? agreedOn(agreement.version, date(agreement.agreedOn))
      : `${draft(agreement.version)}. ${isComplete(agreement) ? complete : ''}`;
  const lines: { part: MentoringPart; text: string }[] = [
    { part: 'agreement', text: agreementLine },
    { part: 'agenda', text: checkpoint ? `${t.agenda.checkpointsTitle}: ${day(checkpoint.dueOn)}` : t.agenda.checkpointsHint },
    { part: 'meetings', text: next && nextDay ? `${t.meetings.title(next.no)}: ${day(nextDay)}` : t.meetings.nextHint },
    { part: 'meetings', text: tasks.length ? `${t.meetings.openActions}: ${tasks.length}` : t.meetings.noActions },
    { part: 'feedback', text: t.feedback.health.trends[healthTrend(health)] },
  ];
  const isEnded = stateOf(record) === 'ended';
  const putAway = () => act(() => editMentorship(person.id, { archived: toInstant(new Date()) }), t.home.putAwayDone(person.name));
  const takeBack = () => act(() => editMentorship(person.id, { archived: 'no' }), t.home.takenBack(person.name));
  return (
    <>
      <dl class="overview">
        {lines.map(({ part, text }, i) => (
          <div key={i} class="overview__line">
            <dt>
              <a href={hrefOf({ screen: 'mentoring', id: person.id, part })}>{t.parts[part]}</a>
            </dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <div class="cluster">
        {mentorship.archived === 'no' ? (
          <Button small variant={isEnded ? 'outline' : 'plain'} icon={Archive} busy={busy} onClick={() => void putAway()}>
            {t.home.putAway}
          </Button>
        ) : (
          <Button small icon={Archive} busy={busy} onClick={() => void takeBack()}>
            {t.home.takeBack}
          </Button>
        )}
        <a href={hrefOf({ screen: 'person', id: person.id })}>{t.toPerson}</a>
      </div>
    </>
  );
}
