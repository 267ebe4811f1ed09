import { PenLine, RotateCcw } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { AutosaveFailure } from '@/components/ui/AutosaveMark';
import { Button } from '@/components/ui/Button';
import { SavedMark } from '@/components/ui/SavedMark';
import { useTexts } from '@/components/ui/texts';
import { Cadence } from './Cadence';
import { CallNotes } from './CallNotes';
import { DraftText } from './DraftText';
import { FactShelf } from './FactShelf';
import type { DeskProps } from './LetterDesk';
import { PhoneNumbers, PhoneScript } from './PhoneScript';
import { Versions } from './Versions';

/** Where one sits while calling: numbers, the script to read, and a place for notes. */
export function CallDesk({ composing, world, onLeft }: DeskProps) {
  const { app, compose: texts } = useTexts();
  const { draft, words, blanks, saving, areas, busy } = composing;
  const [editing, setEditing] = useState(false);
  return (
    <div class="composer">
      <PhoneNumbers person={world.person} />
      {editing ? (
        <DraftText
          text={words}
          language={draft.language}
          blanks={blanks}
          areas={areas}
          hasSubject={false}
          onFocus={composing.noteFocus}
          onText={(part, typed) => composing.type({ [part]: typed })}
        >
          <FactShelf draft={draft} world={world} onChoose={composing.mention} />
        </DraftText>
      ) : (
        <PhoneScript body={words.body} language={draft.language} />
      )}
      <div class="composer__meta">
        <SavedMark state={saving.state} />
        {editing && (
          <Button small variant="plain" icon={RotateCcw} busy={busy} onClick={() => void composing.startOver()}>
            {texts.startOver}
          </Button>
        )}
        <Button small icon={editing ? undefined : PenLine} onClick={() => setEditing(!editing)}>
          {editing ? app.close : texts.call.edit}
        </Button>
      </div>
      <AutosaveFailure saving={saving} />
      <CallNotes
        draft={draft}
        person={world.person}
        notes={words.notes}
        onNotes={(notes) => composing.type({ notes })}
        saving={saving}
        onDone={onLeft}
      />
      <Cadence kind={draft.kind} world={world} />
      <Versions draft={draft} onRestore={composing.restore} />
    </div>
  );
}
