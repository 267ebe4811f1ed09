import { ArrowRight, Mail } from 'lucide-preact';
import { ActionBar } from '@/components/ui/ActionBar';
import { Button, ButtonLink } from '@/components/ui/Button';
import { hrefOf, navigate } from '@/components/ui/route';
import { useTexts } from '@/components/ui/texts';
import { useToast } from '@/components/ui/toast';
import { useTask } from '@/components/ui/use-task';
import { holdMeeting } from '@/lib/actions/hold-meeting';
import { setStatus } from '@/lib/actions/set-status';
import { startMentoring } from '@/lib/actions/start-mentoring';
import { undo } from '@/lib/actions/undo';
import { suggestedKind } from '@/lib/model/follow-up';
import type { ChangeId, PersonId } from '@/lib/model/id';
import type { Meeting } from '@/lib/model/meeting';
import { type MessageKind, messageKinds } from '@/lib/model/message';
import type { Person } from '@/lib/model/person';
import { type Status, statuses } from '@/lib/model/status';
import { toLocalDate } from '@/lib/model/time';
import { getMentorship } from '@/lib/store/queries';
import { nextStep, type NextStep, type Situation, type StepStatus } from './next-step';
import { usePrepare } from './use-prepare';

type Props = { person: Person; /** The first ones only. */ meetings: readonly Meeting[] } & Pick<Situation, 'drafts' | 'history' | 'reminders'>;

/** The next sensible thing to do about a person as the one filled button, and writing beside it where it is something else. */
export function MainStep({ person, meetings, ...situation }: Props) {
  const { compose, person: texts } = useTexts();
  const step = nextStep({ ...situation, status: person.status, today: toLocalDate(new Date()) });
  const name = shortName(person);
  const labelOf = (writing: Exclude<NextStep, { do: 'status' | 'go' }>) => {
    if (writing.do === 'write') return texts.write[writing.kind](name);
    return writing.do === 'confirm' ? compose.sent[messageKinds[writing.kind].channel].question : texts.continueDraft(name);
  };
  const toCompose = (kind: MessageKind) => hrefOf({ screen: 'compose', id: person.id, kind });
  if (step && step.do !== 'status' && step.do !== 'go') {
    return (
      <ActionBar>
        <ButtonLink variant="filled" icon={Mail} href={toCompose(step.kind)}>
          {labelOf(step)}
        </ButtonLink>
      </ActionBar>
    );
  }
  if (!step && statuses[person.status].silent) return null;
  return (
    <ActionBar>
      {step?.do === 'status' && <StatusStep person={person} status={step.status} main />}
      {step?.do === 'go' && <Way to={step.to} person={person} />}
      {step?.do === 'go' && step.to === 'meeting' && <StatusStep person={person} status="met" meetings={meetings} />}
      {!statuses[person.status].silent && (
        <ButtonLink icon={Mail} href={toCompose(suggestedKind(person.status))}>
          {texts.writeOther}
        </ButtonLink>
      )}
    </ActionBar>
  );
}

/** The way to another screen. */
function Way({ to, person }: { to: (NextStep & { do: 'go' })['to']; person: Person }) {
  const { meeting, person: texts } = useTexts();
  const { run, busy } = useTask();
  const { prepare, busy: preparing } = usePrepare(person.id);
  const name = shortName(person);
  if (to === 'decision') {
    return (
      <ButtonLink variant="filled" icon={ArrowRight} href={hrefOf({ screen: 'decision' })}>
        {meeting.toDecision}
      </ButtonLink>
    );
  }
  const enter = async () => {
    if (!(await getMentorship(person.id))) await startMentoring(person.id, true);
    navigate({ screen: 'mentoring', id: person.id, part: 'overview' });
  };
  return (
    <Button variant="filled" icon={ArrowRight} busy={busy || preparing} onClick={to === 'meeting' ? prepare : () => void run(enter)}>
      {to === 'meeting' ? meeting.openMeeting(name) : texts.mentoringWith(name)}
    </Button>
  );
}

type StepProps = { person: Person; status: StepStatus; meetings?: readonly Meeting[]; main?: boolean };

function StatusStep({ person, status, meetings = [], main = false }: StepProps) {
  const { app, statuses: names, person: texts } = useTexts();
  const toast = useToast();
  const { run, busy } = useTask();
  const change = async (to: Status) => {
    const done = await take(person.id, to, meetings);
    toast({ text: texts.statusChanged(names[to]), action: { label: app.undo, run: async () => void (await undo(done)) } });
  };
  return (
    <Button variant={main ? 'filled' : 'outline'} busy={busy} onClick={() => void run(() => change(status))}>
      {texts.steps[status]}
    </Button>
  );
}

/** Takes the step with all that belongs to it: a meeting that was prepared is held, a mentoring begins. */
function take(id: PersonId, to: Status, meetings: readonly Meeting[]): Promise<ChangeId> {
  const planned = meetings.find(({ state }) => state === 'planned');
  if (to === 'met' && planned) return holdMeeting(planned.id);
  return to === 'mentoring' ? startMentoring(id, true) : setStatus([id], to);
}

/** How the buttons speak of a person: the given name as on their page, else the whole name. */
const shortName = ({ givenName, name }: Person): string => givenName ?? name;
