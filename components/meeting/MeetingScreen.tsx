import { MessagesSquare } from 'lucide-preact';
import { Missing } from '@/components/ui/Missing';
import { PersonLine } from '@/components/ui/PersonLine';
import { Progress } from '@/components/ui/Progress';
import { hrefOf, type RouteOf } from '@/components/ui/route';
import { ScreenHeader } from '@/components/ui/ScreenHeader';
import { useTexts } from '@/components/ui/texts';
import { useLive } from '@/components/ui/use-live';
import { type MeetingStage, meetingStages } from '@/lib/model/meeting';
import type { MeetingId } from '@/lib/model/id';
import { stageOf } from '@/lib/relationship/first-meeting';
import { getMeeting, getPerson, getPlan, historyOf, listGoals } from '@/lib/store/queries';
import { After } from './After';
import type { MeetingRecord } from './record';
import { Prepare } from './Prepare';
import { Talk } from './Talk';
import '@/components/ui/JourneyTabs.css';
import './MeetingScreen.css';

async function read(id: MeetingId): Promise<MeetingRecord | 'gone'> {
  const meeting = await getMeeting(id);
  if (!meeting) return 'gone';
  const [person, history, plan, goals] = await Promise.all([getPerson(meeting.personId), historyOf(meeting.personId), getPlan(), listGoals()]);
  return person ? { meeting, person, history, plan, goals } : 'gone';
}

const stages: Record<MeetingStage, (record: MeetingRecord) => preact.JSX.Element> = {
  prepare: (record) => <Prepare {...record} />,
  talk: (record) => <Talk {...record} />,
  after: (record) => <After {...record} />,
};

/** A first meeting: before, while talking, right after. */
export function MeetingScreen({ route: { id, part } }: { route: RouteOf<'meeting'> }) {
  const { app, meeting: t } = useTexts();
  const record = useLive(() => read(id), [id]);
  if (!record) return <Progress label={app.loading} />;
  if (record === 'gone') return <Missing icon={MessagesSquare} title={t.missing} to={{ screen: 'meetings' }}>{t.toList}</Missing>;
  const { person } = record;
  const current = part ?? stageOf(record.meeting);
  return (
    <>
      <ScreenHeader title={t.title(person.name)} back={{ screen: 'meetings' }} subtitle={<PersonLine person={person} status={person.status} href={hrefOf({ screen: 'person', id: person.id })} />} />
      <nav class="journey-tabs" aria-label={t.stageLabel}>
        {meetingStages.map((stage) => (
          <a key={stage} class="journey-tabs__tab" href={hrefOf({ screen: 'meeting', id, part: stage })} aria-current={stage === current ? 'page' : undefined}>
            {t.stages[stage]}
          </a>
        ))}
      </nav>
      {stages[current](record)}
    </>
  );
}
