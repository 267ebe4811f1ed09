import { useState } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { focusTitle } from '@/components/ui/focus-title';
import { focusWhenShown } from '@/components/ui/focus-when-shown';
import { Select } from '@/components/ui/Select';
import { TextArea } from '@/components/ui/TextArea';
import { useTexts } from '@/components/ui/texts';
import { useToast } from '@/components/ui/toast';
import { useTask } from '@/components/ui/use-task';
import { noteAnswer } from '@/lib/actions/note-answer';
import { undo } from '@/lib/actions/undo';
import type { Person } from '@/lib/model/person';
import type { Status } from '@/lib/model/status';
import { answerStatuses } from './answer-statuses';

/** As in `HistoryEvent`. */
const maxLength = 50_000;

/** A place to paste an answer, with what it means for the contact. */
export function NoteAnswer({ person, onDone }: { person: Person; onDone: () => void }) {
  const { app, statuses, person: texts } = useTexts();
  const toast = useToast();
  const { run, busy } = useTask();
  const options = answerStatuses(person.status);
  const [text, setText] = useState('');
  const [status, setStatus] = useState<Status>(options[0] ?? person.status);
  const leave = () => {
    onDone();
    focusTitle();
  };
  const save = async () => {
    const change = await noteAnswer(person.id, { text: text.trim(), status });
    toast({ text: texts.answerNoted(statuses[status]), action: { label: app.undo, run: async () => void (await undo(change)) } });
    leave();
  };
  return (
    <form
      class="history__form stack stack--tight"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim()) void run(save);
      }}
      onKeyDown={(event) => event.key === 'Escape' && !text && leave()}
    >
      <TextArea label={texts.answer} hint={texts.answerHint} rows={4} value={text} onText={setText} maxLength={maxLength} areaRef={focusWhenShown} />
      <Select
        label={texts.answerMeans}
        value={status}
        options={options.map((value) => ({ value, label: value === person.status ? texts.stays(statuses[value]) : statuses[value] }))}
        onValue={setStatus}
      />
      <div class="cluster">
        <Button type="submit" small busy={busy} disabled={!text.trim()}>
          {texts.saveAnswer}
        </Button>
        <Button small variant="plain" onClick={leave}>
          {texts.cancel}
        </Button>
      </div>
    </form>
  );
}
