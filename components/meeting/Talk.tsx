import { Check } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { ActionBar } from '@/components/ui/ActionBar';
import { AutosaveFailure, AutosaveTick } from '@/components/ui/AutosaveMark';
import { Button } from '@/components/ui/Button';
import { Field } from '@/components/ui/Field';
import { GrowingText } from '@/components/ui/GrowingText';
import { navigate } from '@/components/ui/route';
import { useTexts } from '@/components/ui/texts';
import { useAutosave } from '@/components/ui/use-autosave';
import { useUndoable } from '@/components/ui/use-undoable';
import { holdMeeting } from '@/lib/actions/hold-meeting';
import { undo } from '@/lib/actions/undo';
import { editMeeting } from '@/lib/actions/write-meeting';
import { questionsOf } from '@/lib/model/meeting';
import { BesideTheCall } from './BesideTheCall';
import type { MeetingRecord } from './record';

/** The questions with room for what is said, narrow enough to stand beside a video call. */
export function Talk({ meeting }: MeetingRecord) {
  const { meeting: t } = useTexts();
  const { act, busy } = useUndoable(undo);
  const finish = async () => {
    if (await act(() => holdMeeting(meeting.id), t.meetingNoted)) navigate({ screen: 'meeting', id: meeting.id, part: 'after' });
  };
  return (
    <>
      <div class="meeting meeting--talk">
        <p class="muted small">{t.talkHint}</p>
        {questionsOf(meeting, (question) => t.bankOf[question]).map(({ key, text }) => (
          <Note
            key={key}
            label={text}
            stored={meeting.answers[key] ?? ''}
            max={10_000}
            write={(answer) => editMeeting(meeting.id, ({ answers }) => ({ answers: { ...answers, [key]: answer } }))}
          />
        ))}
        <Note label={t.notes} placeholder={t.notesPlaceholder} stored={meeting.notes} max={50_000} write={(notes) => editMeeting(meeting.id, { notes })} />
      </div>
      <ActionBar>
        <Button variant="filled" icon={Check} busy={busy} onClick={() => void finish()}>
          {t.toAfter}
        </Button>
        <BesideTheCall meeting={meeting} />
      </ActionBar>
    </>
  );
}

type NoteProps = { label: string; stored: string; max: number; placeholder?: string; write: (text: string) => Promise<unknown> };

/** One text, stored at every keystroke for itself. */
function Note({ label, stored, max, placeholder, write }: NoteProps) {
  const [text, setText] = useState(stored);
  const saving = useAutosave(({ text: typed }: { text: string }) => write(typed));
  return (
    <div class="meeting__note">
      <Field label={label}>
        {(control) => (
          <GrowingText
            control={control}
            class="meeting__answer"
            maxLength={max}
            placeholder={placeholder}
            value={text}
            onText={(typed) => {
              setText(typed);
              saving.push({ text: typed });
            }}
          />
        )}
      </Field>
      <AutosaveTick state={saving.state} />
      <AutosaveFailure saving={saving} />
    </div>
  );
}
