import { useState } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { GrowingText } from '@/components/ui/GrowingText';
import { Field } from '@/components/ui/Field';
import { Select } from '@/components/ui/Select';
import { useTexts } from '@/components/ui/texts';
import type { Autosave } from '@/components/ui/use-autosave';
import { useTask } from '@/components/ui/use-task';
import { noteCall, type NotedCall } from '@/lib/actions/note-call';
import { CallOutcome } from '@/lib/model/history';
import type { Draft } from '@/lib/model/message';
import type { Person } from '@/lib/model/person';
import { type Status, statuses } from '@/lib/model/status';
import './CallNotes.css';

/** As in `Draft.notes`. */
const maxLength = 50_000;

/** What a talk can lead to. */
const afterTalk: readonly Status[] = ['replied', 'scheduled', 'met', 'declined', 'doNotContact'];

type Props = {
  draft: Draft;
  person: Person;
  notes: string;
  onNotes: (notes: string) => void;
  saving: Pick<Autosave<object>, 'settled'>;
  onDone: (noted: NotedCall) => void;
};

/** A place for notes during the call, saved as they are typed, and what came of it: both land in the history. */
export function CallNotes({ draft, person, notes, onNotes, saving, onDone }: Props) {
  const { compose: texts, statuses: names } = useTexts();
  const { run, busy } = useTask();
  const isOpen = ['found', 'contact'].includes(statuses[person.status].stage);
  const choices = [...new Set([...(isOpen ? [] : [person.status]), ...afterTalk])];
  const [outcome, setOutcome] = useState<CallOutcome>('spoke');
  const [status, setStatus] = useState<Status>(choices[0] ?? person.status);
  const save = async () => {
    await saving.settled();
    onDone(await noteCall(person.id, { outcome, notes: notes.trim(), status, draftId: draft.id }));
  };
  return (
    <section class="call-notes stack" aria-labelledby="call-notes-title">
      <h2 id="call-notes-title">{texts.call.title}</h2>
      <Field label={texts.call.notes} labelHidden>
        {(control) => (
          <GrowingText control={control} class="call-notes__text" maxLength={maxLength} placeholder={texts.call.notes} value={notes} onText={onNotes} />
        )}
      </Field>
      <Select
        label={texts.call.outcome}
        value={outcome}
        options={CallOutcome.options.map((value) => ({ value, label: texts.call.outcomes[value] }))}
        onValue={setOutcome}
      />
      {outcome === 'spoke' && (
        <Select label={texts.call.ledTo} value={status} options={choices.map((value) => ({ value, label: names[value] }))} onValue={setStatus} />
      )}
      <div class="cluster">
        <Button variant="filled" busy={busy} onClick={() => void run(save)}>
          {texts.call.save}
        </Button>
      </div>
    </section>
  );
}
