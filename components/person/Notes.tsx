import { Eye, PenLine } from 'lucide-preact';
import { useId, useMemo, useState } from 'preact/hooks';
import { AutosaveFailure } from '@/components/ui/AutosaveMark';
import { GrowingText } from '@/components/ui/GrowingText';
import { IconButton } from '@/components/ui/IconButton';
import { lazy } from '@/components/ui/lazy';
import { SavedMark } from '@/components/ui/SavedMark';
import { useTexts } from '@/components/ui/texts';
import { useFollowing } from '@/components/ui/use-following';
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
  const stored = useMemo(() => ({ notes: person.notes }), [person.notes]);
  const { value: { notes: text }, change, saving } = useFollowing(stored, (patch: { notes: string }) => editPerson(person.id, patch));
  const [reading, setReading] = useState(false);
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
          onText={(notes) => change({ notes })}
        />
      )}
      <AutosaveFailure saving={saving} />
    </section>
  );
}
