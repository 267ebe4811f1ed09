import { Mail } from 'lucide-preact';
import { ActionBar } from '@/components/ui/ActionBar';
import { Button, ButtonLink } from '@/components/ui/Button';
import { hrefOf } from '@/components/ui/route';
import { useTexts } from '@/components/ui/texts';
import { useToast } from '@/components/ui/toast';
import { useTask } from '@/components/ui/use-task';
import { setStatus } from '@/lib/actions/set-status';
import { undo } from '@/lib/actions/undo';
import { suggestedKind } from '@/lib/model/follow-up';
import { type MessageKind, messageKinds } from '@/lib/model/message';
import type { Person } from '@/lib/model/person';
import { type Status, statuses } from '@/lib/model/status';
import { toLocalDate } from '@/lib/model/time';
import { nextStep, type NextStep, type Situation, type StepStatus } from './next-step';

type Props = { person: Person } & Pick<Situation, 'drafts' | 'history' | 'reminders'>;

/** The next sensible thing to do about a person as the one filled button, and writing beside it where it is something else. */
export function MainStep({ person, ...situation }: Props) {
  const { compose, person: texts } = useTexts();
  const step = nextStep({ ...situation, status: person.status, today: toLocalDate(new Date()) });
  const name = shortName(person);
  const labelOf = (writing: Exclude<NextStep, { do: 'status' }>) => {
    if (writing.do === 'write') return texts.write[writing.kind](name);
    return writing.do === 'confirm' ? compose.sent[messageKinds[writing.kind].channel].question : texts.continueDraft(name);
  };
  const toCompose = (kind: MessageKind) => hrefOf({ screen: 'compose', id: person.id, kind });
  if (step && step.do !== 'status') {
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
      {step && <StatusStep person={person} status={step.status} />}
      {!statuses[person.status].silent && (
        <ButtonLink icon={Mail} href={toCompose(suggestedKind(person.status))}>
          {texts.writeOther}
        </ButtonLink>
      )}
    </ActionBar>
  );
}

function StatusStep({ person, status }: { person: Person; status: StepStatus }) {
  const { app, statuses: names, person: texts } = useTexts();
  const toast = useToast();
  const { run, busy } = useTask();
  const change = async (to: Status) => {
    const done = await setStatus([person.id], to);
    toast({ text: texts.statusChanged(names[to]), action: { label: app.undo, run: async () => void (await undo(done)) } });
  };
  return (
    <Button variant="filled" busy={busy} onClick={() => void run(() => change(status))}>
      {texts.steps[status]}
    </Button>
  );
}

/** How the buttons speak of a person: the given name as on their page, else the whole name. */
const shortName = ({ givenName, name }: Person): string => givenName ?? name;
