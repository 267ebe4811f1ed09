import { UserX } from 'lucide-preact';
import { Missing } from '@/components/ui/Missing';
import { PersonLine } from '@/components/ui/PersonLine';
import { Progress } from '@/components/ui/Progress';
import { hrefOf, type RouteOf } from '@/components/ui/route';
import { ScreenHeader } from '@/components/ui/ScreenHeader';
import { useTexts } from '@/components/ui/texts';
import { useLive } from '@/components/ui/use-live';
import type { MeetingId, PersonId } from '@/lib/model/id';
import type { MentoringPart } from '@/lib/model/mentorship';
import { type MentoringRecord, readMentoring } from '@/lib/store/queries';
import { AgendaPart } from './AgendaPart';
import { AgreementPart } from './AgreementPart';
import { AskPart } from './AskPart';
import { EndingPart } from './EndingPart';
import { FeedbackPart } from './FeedbackPart';
import { Home } from './Home';
import { JournalPart } from './JournalPart';
import { MeetingsPart } from './MeetingsPart';
import { NextStep } from './NextStep';
import { Overview } from './Overview';
import { Parts } from './Parts';
import { stateOf, stepOf } from './situation';
import './MentoringScreen.css';

/** All mentorings, or one of them. */
export const MentoringScreen = ({ route: { id, part, meeting } }: { route: RouteOf<'mentoring'> }) =>
  id ? <OneMentoring id={id} part={part ?? 'overview'} meeting={meeting} /> : <Home />;

type Of = { record: MentoringRecord; meeting: MeetingId | undefined };
const screens: Record<MentoringPart, (of: Of) => preact.JSX.Element> = {
  overview: ({ record }) => <Overview record={record} />,
  ask: ({ record }) => <AskPart record={record} />,
  agreement: ({ record }) => <AgreementPart record={record} />,
  agenda: ({ record }) => <AgendaPart record={record} />,
  meetings: ({ record, meeting }) => <MeetingsPart record={record} opened={meeting} />,
  feedback: ({ record }) => <FeedbackPart record={record} />,
  ending: ({ record }) => <EndingPart record={record} />,
  journal: ({ record }) => <JournalPart record={record} />,
};

function OneMentoring({ id, part, meeting }: { id: PersonId; part: MentoringPart; meeting: MeetingId | undefined }) {
  const { app, mentoring: t } = useTexts();
  const read = useLive(async () => ({ record: await readMentoring(id) }), [id]);
  if (!read) return <Progress label={app.loading} />;
  const { record } = read;
  if (!record) {
    return (
      <Missing icon={UserX} title={t.missing} to={{ screen: 'mentoring' }}>
        {t.toHome}
      </Missing>
    );
  }
  const { person } = record;
  const Part = screens[part];
  return (
    <>
      <ScreenHeader
        title={`${t.withPerson(person.name)}: ${t.parts[part]}`}
        titleHidden
        back={{ screen: 'mentoring' }}
        subtitle={
          <PersonLine person={person} href={hrefOf({ screen: 'person', id })}>
            <p class="small muted">{t.states[stateOf(record)]}</p>
          </PersonLine>
        }
      />
      <Parts person={person} current={part} />
      <div class="mentoring">
        <NextStep step={stepOf(record, new Date())} personId={id} current={part} main={part === 'overview'} />
        <Part record={record} meeting={meeting} />
      </div>
    </>
  );
}
