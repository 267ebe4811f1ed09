import { CircleCheck } from 'lucide-preact';
import { useEffect, useState } from 'preact/hooks';
import { Button, ButtonLink } from '@/components/ui/Button';
import { EmptyState } from '@/components/ui/EmptyState';
import { focusTitle } from '@/components/ui/focus-title';
import { PersonLine } from '@/components/ui/PersonLine';
import { hrefOf } from '@/components/ui/route';
import { SavedMark } from '@/components/ui/SavedMark';
import { ScreenHeader } from '@/components/ui/ScreenHeader';
import { TextField } from '@/components/ui/TextField';
import { useTexts } from '@/components/ui/texts';
import { useToast } from '@/components/ui/toast';
import { useAutosave } from '@/components/ui/use-autosave';
import { useTask } from '@/components/ui/use-task';
import { useToday } from '@/components/ui/use-today';
import type { MarkedSent } from '@/lib/actions/mark-sent';
import { moveReminder } from '@/lib/actions/move-reminder';
import { undo } from '@/lib/actions/undo';
import type { ReminderId } from '@/lib/model/id';
import { type MessageKind, messageKinds } from '@/lib/model/message';
import type { Person } from '@/lib/model/person';
import { LocalDate } from '@/lib/model/time';

type Props = { person: Person; sent: MarkedSent; kind: MessageKind; onUndone: () => void };

/** After a message is marked as sent: what was noted, when to write again, and the way back. */
export function SentPanel({ person, sent, kind, onUndone }: Props) {
  const { app, compose: texts } = useTexts();
  const toast = useToast();
  const { run, busy } = useTask();
  useEffect(focusTitle, []);
  const takeBack = async () => {
    await undo(sent.change);
    toast({ text: texts.sentUndone });
    onUndone();
  };
  const { channel } = messageKinds[kind];
  const { done } = texts.sent[channel];
  return (
    <>
      <ScreenHeader title={done} titleHidden back={{ screen: 'person', id: person.id }} subtitle={<PersonLine person={person} status={person.status} />} />
      <EmptyState
        icon={CircleCheck}
        title={done}
        actions={
          <>
            <ButtonLink variant="filled" href={hrefOf({ screen: 'person', id: person.id })}>
              {texts.back(person.givenName ?? person.name)}
            </ButtonLink>
            <Button busy={busy} onClick={() => void run(takeBack)}>
              {app.undo}
            </Button>
          </>
        }
      >
        <div class="stack">
          <p>{channel === 'phone' ? texts.callKept(person.name) : texts.sentKept(person.name)}</p>
          {sent.followUpOn && sent.reminderId ? <FollowUpDay reminderId={sent.reminderId} day={sent.followUpOn} /> : <p>{texts.noFollowUp}</p>}
        </div>
      </EmptyState>
    </>
  );
}

/** The proposed day, open to change. */
function FollowUpDay({ reminderId, day }: { reminderId: ReminderId; day: LocalDate }) {
  const { compose: texts } = useTexts();
  const today = useToday();
  const [typed, setTyped] = useState<string>(day);
  const [problem, setProblem] = useState<string>();
  const saving = useAutosave(({ dueOn }: { dueOn: LocalDate }) => moveReminder(reminderId, dueOn));
  const choose = (text: string) => {
    setTyped(text);
    const parsed = LocalDate.safeParse(text);
    const isUsable = parsed.success && parsed.data >= today;
    setProblem(isUsable ? undefined : texts.dateInvalid);
    if (isUsable) saving.push({ dueOn: parsed.data });
  };
  return (
    <div class="stack stack--tight">
      <TextField label={texts.followUpOn} type="date" min={today} value={typed} error={problem} onText={choose} />
      <SavedMark state={saving.state} />
    </div>
  );
}
