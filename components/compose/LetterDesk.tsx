import { RotateCcw } from 'lucide-preact';
import { useId, useState } from 'preact/hooks';
import { ActionBar } from '@/components/ui/ActionBar';
import { AutosaveFailure } from '@/components/ui/AutosaveMark';
import { Button } from '@/components/ui/Button';
import { SavedMark } from '@/components/ui/SavedMark';
import { useTexts } from '@/components/ui/texts';
import type { MarkedSent } from '@/lib/actions/mark-sent';
import { overrideFinding } from '@/lib/actions/override-finding';
import { messageKinds } from '@/lib/model/message';
import { Blanks } from './Blanks';
import { Cadence } from './Cadence';
import { DraftText } from './DraftText';
import { FactShelf } from './FactShelf';
import { Findings } from './Findings';
import { HandOverBar } from './HandOverBar';
import { Polish } from './LazyPolish';
import { Recipient } from './Recipient';
import { SentQuestion } from './SentQuestion';
import type { Composing } from './use-composing';
import { Versions } from './Versions';
import { wordCount } from './word-count';
import type { ComposeWorld } from './world';

export type DeskProps = { composing: Composing; world: ComposeWorld; onLeft: (sent: MarkedSent) => void };

/** Where a message is written: its text, what is left to do, and the way out. */
export function LetterDesk({ composing, world, onLeft }: DeskProps) {
  const { compose: texts } = useTexts();
  const { draft, words, blanks, findings, blocking, saving, areas, busy, run } = composing;
  const [blanksId, findingsId] = [useId(), useId()];
  const [note, setNote] = useState<string>();
  const isMail = messageKinds[draft.kind].channel === 'mail';
  return (
    <>
      <div class="composer">
        {isMail && <Recipient draft={draft} person={world.person} />}
        <DraftText
          text={words}
          language={draft.language}
          blanks={blanks}
          areas={areas}
          hasSubject={isMail}
          onFocus={composing.noteFocus}
          onText={(part, typed) => composing.type({ [part]: typed })}
        >
          <FactShelf draft={draft} world={world} onChoose={composing.mention} />
        </DraftText>
        <div class="composer__meta">
          <span class="muted small">{texts.words(wordCount(words.body, draft.language))}</span>
          <Button small variant="plain" icon={RotateCcw} busy={busy} onClick={() => void composing.startOver()}>
            {texts.startOver}
          </Button>
        </div>
        <AutosaveFailure saving={saving} />
        <Polish draft={draft} world={world} onAccept={(body) => composing.correct({ body }, texts.polish.accepted)} />
        <div id={findingsId}>
          <Findings
            findings={findings}
            unfilled={blanks.length > 0}
            overridden={draft.overridden ?? {}}
            onShow={composing.goTo}
            onFix={composing.correct}
            onOverride={({ id }, reason) => void run(() => overrideFinding(draft.id, id, reason))}
          />
        </div>
        <Cadence kind={draft.kind} world={world} />
        <Versions draft={draft} onRestore={composing.restore} />
        <p class="muted small">{texts.youSend}</p>
      </div>
      <ActionBar>
        <Blanks id={blanksId} blanks={blanks} onGoTo={composing.goTo} />
        {draft.handedOver ? (
          <SentQuestion draft={draft} note={note} settled={saving.settled} onSent={onLeft} />
        ) : (
          <HandOverBar
            draft={draft}
            world={world}
            blanks={{ id: blanksId, count: blanks.length }}
            remarks={{ id: findingsId, count: findings.length, blocking: blocking.length }}
            saving={saving}
            onNote={setNote}
            onSent={onLeft}
          />
        )}
        {!draft.handedOver && (
          <span class="composer__saved">
            <SavedMark state={saving.state} />
          </span>
        )}
      </ActionBar>
    </>
  );
}
