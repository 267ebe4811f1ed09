import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { useTexts } from '@/components/ui/texts';
import { useToast } from '@/components/ui/toast';
import { useTask } from '@/components/ui/use-task';
import { resetDraft } from '@/lib/actions/reset-draft';
import { restoreVersion } from '@/lib/actions/restore-version';
import { writeDraft } from '@/lib/actions/write-draft';
import type { Draft, DraftVersion } from '@/lib/model/message';
import type { Place } from '@/lib/outreach/checks/type';
import { findPlaceholders } from '@/lib/outreach/placeholders';
import type { DraftWish } from '@/lib/outreach/prepare-draft';
import { openingEnd } from './caret';
import { putIn, selectBlank } from './in-text-area';
import { review } from './review';
import { type DraftText, useDraftText } from './use-draft-text';
import type { ComposeWorld } from './world';

export type OpenedDraft = { draft: Draft; wish: DraftWish; stored: Promise<Draft> };

/** One message being written: its words, what is to be said about them, and what can be done with them. */
export function useComposing(opened: OpenedDraft, world: ComposeWorld) {
  const { app, compose: texts } = useTexts();
  const toast = useToast();
  const { run, busy } = useTask();
  const { draft: stored, words, type, show, saving } = useDraftText(opened);
  const areas = { subject: useRef<HTMLTextAreaElement>(null), body: useRef<HTMLTextAreaElement>(null) };
  const caretPlaced = useRef(false);
  useLayoutEffect(() => void (caretPlaced.current = false), [opened.draft.id]);
  const isGone = stored === undefined;
  const draft = stored ?? opened.draft;
  const { subject, body, kind, language, register, templateId, overridden } = draft;
  const blanks = useMemo(() => findPlaceholders({ subject, body }), [subject, body]);
  const checked = [subject, body, kind, language, register, overridden, world];
  const { findings, blocking } = useMemo(() => review(draft, world, new Date()), checked);
  const [lastFixed, setLastFixed] = useState(0);

  /** Renders the text anew; with a way back. */
  const startOver = (wish: Omit<DraftWish, 'kind'> = {}) =>
    run(async () => {
      await saving.settled();
      const before = { ...draft };
      show(await resetDraft(draft.id, new Date(), wish));
      const goBack = async () => {
        await resetDraft(before.id, new Date(), { language, register, templateId: templateId ?? null });
        if (before.edited) await writeDraft(before.id, { subject: before.subject, body: before.body });
        show(before);
      };
      toast({ text: texts.startedOver, action: { label: app.undo, run: goBack } });
    });
  /** Puts a corrected text in place of the present one; with a way back. */
  const correct = (fix: Partial<DraftText>, said = texts.corrected) => {
    const before = { subject, body };
    type(fix);
    setLastFixed((times) => times + 1);
    toast({ text: said, action: { label: app.undo, run: () => type(before) } });
  };
  const restore = (version: DraftVersion) =>
    run(async () => {
      await saving.settled();
      const before = { at: draft.updatedAt, subject, body };
      show(await restoreVersion(draft.id, version));
      toast({ text: texts.versionRestored, action: { label: app.undo, run: async () => show(await restoreVersion(draft.id, before)) } });
    });
  /** Where the caret is, or where a fact belongs as long as nobody put the caret anywhere. */
  const mention = (sentence: string) => {
    const area = areas.body.current;
    if (!caretPlaced.current) area?.setSelectionRange(openingEnd(body), openingEnd(body));
    putIn(area, sentence, (text) => type({ body: text }));
  };
  return {
    draft, words, isGone, blanks, findings, blocking, saving, areas, busy, run, lastFixed,
    type, startOver, correct, restore, mention,
    goTo: (place: Place) => selectBlank(areas[place.in].current, place),
    noteFocus: (part: keyof DraftText) => (caretPlaced.current ||= part === 'body'),
  };
}

export type Composing = ReturnType<typeof useComposing>;
