import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type Autosave, useAutosave } from '@/components/ui/use-autosave';
import { useLive } from '@/components/ui/use-live';
import { writeDraft } from '@/lib/actions/write-draft';
import type { DraftId } from '@/lib/model/id';
import type { Draft } from '@/lib/model/message';
import { getDraft } from '@/lib/store/queries';
import type { DraftPart } from './blanks';

export type DraftText = Record<DraftPart, string>;
/** All that is typed in the composer; `notes` during a call. */
export type DraftWords = DraftText & { notes: string };

export type DraftEditing = {
  /** The draft with the words on the screen; `undefined` once it is gone (sent or discarded, here or in another window). */
  draft: Draft | undefined;
  words: DraftWords;
  /** Takes what was typed and stores it at once. */
  type: (patch: Partial<DraftWords>) => void;
  /** Shows a text that is stored already. */
  show: (text: DraftText) => void;
  saving: Autosave<Partial<DraftWords>>;
};

type Live = { id: DraftId; row: Draft | undefined };

const wordsOf = ({ subject, body, notes = '' }: Draft): DraftWords => ({ subject, body, notes });

/** The words of one draft while they are typed, stored at every keystroke. `stored`: until when the draft itself is on its way to the disk. */
export function useDraftText({ draft: opened, stored }: { draft: Draft; stored: Promise<unknown> }): DraftEditing {
  const [words, setWords] = useState<DraftWords>(() => wordsOf(opened));
  const saving = useAutosave<Partial<DraftWords>>((patch) => stored.then(() => writeDraft(opened.id, patch)));
  const nothingYet: Live = { id: opened.id, row: undefined };
  const live = useLive<Live>(async () => ({ id: opened.id, row: await getDraft(opened.id) }), [opened.id], nothingYet);
  // Another message was opened in place of this one: what was read of the other is not of it.
  const isOfThis = live.id === opened.id;
  const row = isOfThis ? live.row : undefined;
  const seen = useRef<string>();
  if (row) seen.current = row.id;
  const isFresh = row !== undefined && row.updatedAt >= opened.updatedAt;
  const typedAt = useRef('');

  // Before the frame is painted: another message, or another language of the same.
  const shown = useRef(opened);
  useLayoutEffect(() => {
    if (shown.current === opened) return;
    shown.current = opened;
    typedAt.current = '';
    setWords(wordsOf(opened));
  }, [opened]);
  useEffect(() => {
    // Written in another window, later than the last word typed here.
    if (isFresh && row.updatedAt > typedAt.current && !saving.isBusy()) setWords(wordsOf(row));
  }, [row?.subject, row?.body, row?.notes]);

  const type = (patch: Partial<DraftWords>) => {
    typedAt.current = new Date().toISOString();
    setWords((last) => ({ ...last, ...patch }));
    saving.push(patch);
  };
  const isGone = isOfThis && !row && seen.current === opened.id;
  const { subject, body } = words;
  return {
    draft: isGone ? undefined : { ...(isFresh ? row : opened), subject, body },
    words,
    type,
    show: (text) => setWords((last) => ({ ...last, subject: text.subject, body: text.body })),
    saving,
  };
}
