import { RotateCcw } from 'lucide-preact';
import { useId, useMemo, useRef, useState } from 'preact/hooks';
import { ActionBar } from '@/components/ui/ActionBar';
import { AutosaveFailure } from '@/components/ui/AutosaveMark';
import { Button } from '@/components/ui/Button';
import { ErrorMessage } from '@/components/ui/ErrorMessage';
import { PersonLine } from '@/components/ui/PersonLine';
import { SavedMark } from '@/components/ui/SavedMark';
import { ScreenHeader } from '@/components/ui/ScreenHeader';
import { useTexts } from '@/components/ui/texts';
import { useToast } from '@/components/ui/toast';
import { useTask } from '@/components/ui/use-task';
import type { MarkedSent } from '@/lib/actions/mark-sent';
import type { DraftWish } from '@/lib/actions/open-draft';
import { resetDraft } from '@/lib/actions/reset-draft';
import { writeDraft } from '@/lib/actions/write-draft';
import { overrideFinding } from '@/lib/actions/override-finding';
import { type Draft, messageKinds } from '@/lib/model/message';
import { Refusal } from '@/lib/model/refusal';
import type { Place } from '@/lib/outreach/checks/type';
import { findPlaceholders } from '@/lib/outreach/placeholders';
import { AboutMeHint } from './AboutMeHint';
import { Blanks } from './Blanks';
import type { DraftPart } from './blanks';
import { openingEnd } from './caret';
import { DraftOptions, type Labels } from './DraftOptions';
import { DraftText } from './DraftText';
import { FactShelf } from './FactShelf';
import { Findings } from './Findings';
import { HandOverBar } from './HandOverBar';
import { putIn, selectBlank } from './in-text-area';
import { Recipient } from './Recipient';
import { review } from './review';
import { SentQuestion } from './SentQuestion';
import { type DraftText as Text, useDraftText } from './use-draft-text';
import { wordCount } from './word-count';
import type { ComposeWorld } from './world';
import './Composer.css';

type Props = {
  draft: Draft;
  world: ComposeWorld;
  /** Opens another message, or this one again in another language or form of address. */
  onOpen: (wish: DraftWish) => Promise<void>;
  onSent: (sent: MarkedSent) => void;
};

/** One message: its options, its text, what is left to do, and the way out. */
export function Composer({ draft: opened, world, onOpen, onSent }: Props) {
  const { app, compose: texts } = useTexts();
  const toast = useToast();
  const { run, busy } = useTask();
  const { row, text, type, show, saving } = useDraftText(opened);
  const areas = { subject: useRef<HTMLTextAreaElement>(null), body: useRef<HTMLTextAreaElement>(null) };
  const caretPlaced = useRef(false);
  const blanks = useMemo(() => findPlaceholders(text), [text.subject, text.body]);
  const [blanksId, findingsId] = [useId(), useId()];
  const [note, setNote] = useState<string>();
  const [leaving, setLeaving] = useState(false);
  const draft = useMemo(() => ({ ...(row ?? opened), ...text }), [row, opened, text]);
  const { findings, blocking } = useMemo(() => review(draft, world, new Date()), [draft, world]);
  if (!row && !leaving) return <ErrorMessage error={new Refusal('notFound')} />;
  const { channel } = messageKinds[draft.kind];
  const { person } = world;

  const startOver = (labels: Labels = {}) =>
    run(async () => {
      await saving.settled();
      const before = { ...draft };
      show(await resetDraft(draft.id, new Date(), labels));
      const goBack = async () => {
        await resetDraft(before.id, new Date(), before);
        if (before.edited) await writeDraft(before.id, { subject: before.subject, body: before.body });
        show(before);
      };
      toast({ text: texts.startedOver, action: { label: app.undo, run: goBack } });
    });
  const open = (wish: DraftWish) => run(() => saving.settled().then(() => onOpen({ kind: draft.kind, ...wish })));
  const goTo = (place: Place) => selectBlank(areas[place.in].current, place);
  const correct = (fix: Partial<Text>) => {
    const before = { ...text };
    type(fix);
    toast({ text: texts.corrected, action: { label: app.undo, run: () => type(before) } });
  };
  const mention = (sentence: string) => {
    const area = areas.body.current;
    if (!caretPlaced.current) area?.setSelectionRange(openingEnd(text.body), openingEnd(text.body));
    putIn(area, sentence, (body) => type({ body }));
  };
  const markLeft = (sent: MarkedSent) => {
    setLeaving(true);
    onSent(sent);
  };

  return (
    <>
      <ScreenHeader title={texts.title} titleHidden back={{ screen: 'person', id: person.id }} subtitle={<PersonLine person={person} />} />
      <div class="composer">
        <DraftOptions draft={draft} status={person.status} onOpen={open} onStartOver={startOver} />
        <AboutMeHint aboutMe={world.aboutMe} draft={draft} />
        {channel === 'mail' && <Recipient draft={draft} person={person} />}
        <DraftText
          text={text}
          language={draft.language}
          blanks={blanks}
          areas={areas}
          hasSubject={channel === 'mail'}
          onFocus={(part) => (caretPlaced.current ||= part === 'body')}
          onText={(part: DraftPart, typed: string) => type({ [part]: typed })}
        >
          <FactShelf draft={draft} world={world} onChoose={mention} />
        </DraftText>
        <div class="composer__meta">
          <span class="muted small">{texts.words(wordCount(text.body, draft.language))}</span>
          <Button small variant="plain" icon={RotateCcw} busy={busy} onClick={() => void startOver()}>
            {texts.startOver}
          </Button>
        </div>
        <AutosaveFailure saving={saving} />
        <div id={findingsId}>
          <Findings
            findings={findings}
            overridden={draft.overridden ?? {}}
            onShow={goTo}
            onFix={correct}
            onOverride={({ id }, reason) => void run(() => overrideFinding(draft.id, id, reason))}
          />
        </div>
        <p class="muted small">{texts.youSend}</p>
      </div>
      <ActionBar>
        <Blanks id={blanksId} blanks={blanks} onGoTo={goTo} />
        {draft.handedOver ? (
          <SentQuestion draft={draft} note={note} settled={saving.settled} onSent={markLeft} />
        ) : (
          <HandOverBar draft={draft} world={world} blanks={{ id: blanksId, count: blanks.length }} remarks={{ id: findingsId, count: findings.length, blocking: blocking.length }} saving={saving} onNote={setNote} onSent={markLeft} />
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
