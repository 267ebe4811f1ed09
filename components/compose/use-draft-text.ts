import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { Autosave } from '@/components/ui/use-autosave';
import { useFollowing } from '@/components/ui/use-following';
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
  const nothingYet: Live = { id: opened.id, row: undefined };
  const live = useLive<Live>(async () => ({ id: opened.id, row: await getDraft(opened.id) }), [opened.id], nothingYet);
  // Another message was opened in place of this one: what was read of the other is not of it.
  const isOfThis = live.id === opened.id;
  const row = isOfThis ? live.row : undefined;
  const seen = useRef<string>();
  if (row) seen.current = row.id;
  const isFresh = row !== undefined && row.updatedAt >= opened.updatedAt;
  const known = isFresh ? row : opened;
  const read = useMemo(() => wordsOf(known), [known.subject, known.body, known.notes]);
  const write = (patch: Partial<DraftWords>) => stored.then(() => writeDraft(opened.id, patch));
  const { value: words, change: type, assume, saving } = useFollowing<DraftWords, Partial<DraftWords>>(read, write);
  // Before the frame is painted: another message, or another language of the same, has none of the words typed into the last.
  const shown = useRef(opened);
  useLayoutEffect(() => {
    if (shown.current === opened) return;
    shown.current = opened;
    assume({});
  }, [opened]);

  const isGone = isOfThis && !row && seen.current === opened.id;
  const { subject, body } = words;
  return {
    draft: isGone ? undefined : { ...known, subject, body },
    words,
    type,
    show: (text) => assume({ subject: text.subject, body: text.body }),
    saving,
  };
}
