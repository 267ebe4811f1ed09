import { Eye, PenLine } from 'lucide-preact';
import { useEffect, useId, useState } from 'preact/hooks';
import { AutosaveFailure } from '@/components/ui/AutosaveMark';
import { GrowingText } from '@/components/ui/GrowingText';
import { IconButton } from '@/components/ui/IconButton';
import { lazy } from '@/components/ui/lazy';
import { SavedMark } from '@/components/ui/SavedMark';
import { useTexts } from '@/components/ui/texts';
import { useAutosave } from '@/components/ui/use-autosave';
import { editPerson } from '@/lib/actions/edit-person';
import type { Person } from '@/lib/model/person';
import './Notes.css';

const Markdown = lazy(async () => (await import('@/components/ui/Markdown')).Markdown);

/** As in `Person.notes`. */
const maxLength = 100_000;

/** The user's own notes, stored at every keystroke; to be written, or to be read as Markdown. */
export function Notes({ person }: { person: Person }) {
  const { person: texts } = useTexts();
  const id = useId();
  const saving = useAutosave((patch: { notes: string }) => editPerson(person.id, patch));
  const [text, setText] = useState(person.notes);
  const [reading, setReading] = useState(false);
  useEffect(() => {
    // A change from another window; what is being typed here wins.
    if (!saving.isBusy()) setText(person.notes);
  }, [person.notes]);
  return (
    <section class="notes">
      <div class="notes__head">
        {reading ? (
          <h2>{texts.notes}</h2>
        ) : (
          <label for={id}>
            <h2>{texts.notes}</h2>
          </label>
        )}
        <span class="notes__tools">
          <SavedMark state={saving.state} />
          {text.trim() && (
            <IconButton
              icon={reading ? PenLine : Eye}
              label={reading ? texts.writeNotes : texts.readNotes}
              onClick={() => setReading(!reading)}
            />
          )}
        </span>
      </div>
      {reading ? (
        <div class="notes__read">
          <Markdown text={text} />
        </div>
      ) : (
        <GrowingText
          control={{ id, 'aria-describedby': undefined, 'aria-invalid': undefined }}
          class="notes__text"
          maxLength={maxLength}
          placeholder={texts.notesPlaceholder}
          value={text}
          onText={(typed) => {
            setText(typed);
            saving.push({ notes: typed });
          }}
        />
      )}
      <AutosaveFailure saving={saving} />
    </section>
  );
}
